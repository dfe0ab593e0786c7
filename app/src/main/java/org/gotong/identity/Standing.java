package org.gotong.identity;

import java.util.UUID;

/**
 * What a person is to one record today: a mandate for an organisation, a role in a programme.
 *
 * @param kind whose record it is: {@code organisation} or {@code programme}
 * @param subject the record's id
 * @param role the word of the module that owns it, such as {@code mandate}, {@code coordinator}
 */
public record Standing(String kind, UUID subject, String role) {}
