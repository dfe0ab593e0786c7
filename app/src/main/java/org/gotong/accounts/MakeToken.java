package org.gotong.accounts;

import java.util.Map;
import org.gotong.identity.PersonId;
import org.gotong.platform.history.History;
import org.gotong.platform.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and revokes tokens, and tells the person's history, so that an unknown one is noticed. */
@Component
class MakeToken {

    private static final String KIND = "accounts.token";

    private final ApiTokens tokens;
    private final History history;

    MakeToken(ApiTokens tokens, History history) {
        this.tokens = tokens;
        this.history = history;
    }

    @Transactional
    String make(Visitor by, PersonId person, String name, boolean writes) {
        var text = tokens.make(person, name, writes);
        history.record(by, person.value(), KIND, person.value(), null, Map.of("name", name, "writes", writes));
        return text;
    }

    @Transactional
    boolean revoke(Visitor by, PersonId person, ApiTokenId id) {
        var name = tokens.of(person).stream()
                .filter(token -> token.id().equals(id))
                .map(ApiToken::name)
                .findFirst();
        name.ifPresent(known -> {
            tokens.revoke(person, id);
            history.record(by, person.value(), KIND, person.value(), Map.of("name", known), null);
        });
        return name.isPresent();
    }
}
