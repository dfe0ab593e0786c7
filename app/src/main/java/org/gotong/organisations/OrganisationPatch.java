package org.gotong.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes single members of an organisation (RFC 7396): what is absent stays, what is null goes. */
@Component
class OrganisationPatch {

    private final JsonMapper json;

    OrganisationPatch(JsonMapper json) {
        this.json = json;
    }

    OrganisationBody of(Organisation organisation, ObjectNode changes) {
        ObjectNode whole = json.valueToTree(OrganisationBody.of(organisation.facts()));
        whole.setAll(changes);
        try {
            return json.treeToValue(whole, OrganisationBody.class);
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the patch is not an organisation", unreadable);
        }
    }
}
