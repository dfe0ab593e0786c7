package org.gotong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gotong.Gotong;
import org.gotong.platform.CannotRun;
import org.gotong.platform.web.Languages;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue(Gotong.class, Languages.ENGLISH);

    @Test
    void everyCommandExplainsItself() {
        assertThat(catalogue.entries())
                .extracting(CatalogueEntry::name)
                .contains("serve", "demo", "backup", "restore", "help");
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            assertThat(entry.summary()).isNotBlank();
            assertThat(entry.help()).startsWith("Usage: ").contains("./gotong " + entry.name());
        });
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatIsMeant() {
        assertThatThrownBy(() -> catalogue.get("bakup"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("""
                        There is no command "bakup". Did you mean backup?
                        `./gotong help` lists them all.""");
    }

    @Test
    void everyCommandExplainsItselfInIndonesianToo() {
        assertThat(new Catalogue(Gotong.class, Languages.INDONESIAN).entries())
                .filteredOn(entry -> entry.help().startsWith("Usage: "))
                .extracting(CatalogueEntry::name)
                .isEmpty();
    }
}
