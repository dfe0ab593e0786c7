package org.gotong.platform.demonstration;

import java.util.List;

/**
 * Slot: tables whose rows go with the example that they hang on, whoever wrote them: a mandate with its organisation, a
 * sign-in with its person. What is told apart by the key of another row, such as the goals of a programme, goes with it
 * anyway. In all other tables, what people wrote themselves stays, and keeps the examples that it needs.
 */
public interface GoesAlong {

    List<String> tables();
}
