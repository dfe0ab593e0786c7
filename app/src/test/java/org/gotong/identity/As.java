package org.gotong.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a person in for one request of a test. */
public final class As {

    private As() {}

    public static RequestPostProcessor person(PersonId person) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person, true), null, List.of()));
    }
}
