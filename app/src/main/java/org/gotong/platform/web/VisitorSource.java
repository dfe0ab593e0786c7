package org.gotong.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Slot: tells who is behind a request. Filled by the identity module. */
public interface VisitorSource {

    Visitor visitor(HttpServletRequest request);
}
