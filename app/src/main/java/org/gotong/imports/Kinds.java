package org.gotong.imports;

import java.util.List;
import java.util.Optional;
import org.gotong.platform.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds that can be imported here. */
@Component
class Kinds {

    private final ObjectProvider<ImportKind> kinds;

    Kinds(ObjectProvider<ImportKind> kinds) {
        this.kinds = kinds;
    }

    List<ImportKind> all() {
        return kinds.orderedStream().toList();
    }

    Optional<ImportKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    ImportKind get(String code) {
        return find(code).orElseThrow(() -> new NotFound("imports of " + code));
    }
}
