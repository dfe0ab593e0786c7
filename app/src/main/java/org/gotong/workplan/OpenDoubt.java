package org.gotong.workplan;

/**
 * A guess of the reading that nobody has confirmed yet; it stays on the activity until its field is changed.
 *
 * @param field the field that was guessed: period, responsible, title, recurrence, notes
 * @param reason why, in the words of the language in which it was read
 */
record OpenDoubt(String field, String reason) {}
