package org.gotong.accounts;

import java.util.List;

/** What a person's own account page shows. */
record AccountPage(String name, String email, List<SignInRow> signIns, List<ApiToken> tokens) {}
