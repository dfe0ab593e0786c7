package org.gotong.workplan;

/** What a line of a plan is. A sub-activity is an activity that stands under another one. */
enum Kind {
    COMPONENT,
    ACTIVITY
}
