package org.gotong.undo;

import java.util.List;
import org.gotong.platform.demonstration.GoesAlong;
import org.springframework.stereotype.Component;

/** What an example person took away or changed, nobody takes back once that person is gone. */
@Component
class UndoGoesAlong implements GoesAlong {

    @Override
    public List<String> tables() {
        return List.of("undo.step");
    }
}
