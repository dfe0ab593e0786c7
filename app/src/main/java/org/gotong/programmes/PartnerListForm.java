package org.gotong.programmes;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several partners at once: the list as it was pasted, and afterwards what each of its names means.
 *
 * @param rows empty until the names were looked up
 */
record PartnerListForm(String names, List<Row> rows) {

    static final PartnerListForm EMPTY = new PartnerListForm("", List.of());

    PartnerListForm(@Nullable String names, @Nullable List<Row> rows) {
        this.names = requireNonNullElse(names, "").strip();
        this.rows = rows == null
                ? List.of()
                : rows.stream().filter(Objects::nonNull).toList();
    }

    /**
     * A name of the list.
     *
     * @param organisation the address of the organisation that is meant, {@link #NEW}, {@link #NOBODY}, or empty while nobody
     *     has said
     * @param pillar of a new one; may be empty
     */
    record Row(String name, String organisation, String pillar) {

        static final String NEW = "+";
        static final String NOBODY = "-";

        Row(@Nullable String name, @Nullable String organisation, @Nullable String pillar) {
            this.name = requireNonNullElse(name, "").strip();
            this.organisation = requireNonNullElse(organisation, "");
            this.pillar = requireNonNullElse(pillar, "");
        }

        static Row of(String name) {
            return new Row(name, "", "");
        }

        Row meaning(String meant) {
            return new Row(name, meant, pillar);
        }

        boolean isNew() {
            return organisation.equals(NEW);
        }

        boolean isInvited() {
            return !organisation.equals(NOBODY);
        }
    }
}
