package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectorDirectoryTest {

    private final SectorDirectory directory = new SectorDirectory();

    @Test
    void holdsEveryGroupAndThePurposesMostUsed() {
        assertThat(directory.sectors()).filteredOn(Sector::isGroup).hasSize(44);
        assertThat(directory.sectors()).filteredOn(sector -> !sector.isGroup()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(directory.groups()).extracting(Sector::code).contains("140").doesNotContain("230", "920");
    }

    @Test
    void everyPurposeBelongsToTheGroupOfItsFirstDigits() {
        assertThat(directory.sectors()).filteredOn(sector -> !sector.isGroup()).allSatisfy(purpose -> {
            var group = directory.find(purpose.code().substring(0, 3)).orElseThrow();
            assertThat(group.isGroup()).isTrue();
            assertThat(purpose.group()).isEqualTo(group.code());
        });
        assertThat(directory.purposes("140")).extracting(Sector::code).contains("14030", "14032");
    }

    @Test
    void everySectorHasItsOwnNameInBothLanguages() {
        var names = directory.sectors().stream().map(Sector::name).toList();
        assertThat(names).allMatch(BilingualName::isComplete);
        assertThat(names.stream().map(BilingualName::id)).doesNotHaveDuplicates();
        assertThat(names.stream().map(BilingualName::en)).doesNotHaveDuplicates();
    }
}
