package org.gotong.platform.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gotong.platform.CannotRun;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The commands there are, read from the classes without starting anything. */
record Catalogue(Class<?> application, Locale language) {

    CatalogueEntry get(String name) {
        return entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    List<CatalogueEntry> entries() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(CommandHelp.class));
        return scanner.findCandidateComponents(application.getPackageName()).stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(definition -> definition.getMetadata().getAnnotations().get(CommandHelp.class))
                .map(this::entry)
                .sorted(Comparator.comparing(CatalogueEntry::name))
                .toList();
    }

    private CatalogueEntry entry(MergedAnnotation<CommandHelp> help) {
        return new CatalogueEntry(
                help.getString("name"),
                either(help.getString("summary"), help.getString("indonesianSummary")),
                either(help.getString("help"), help.getString("indonesianHelp")));
    }

    private String either(String english, String indonesian) {
        return language.getLanguage().equals("id") && !indonesian.isEmpty() ? indonesian : english;
    }

    private CannotRun unknown(String name) {
        var similar = entries().stream()
                .map(CatalogueEntry::name)
                .filter(known -> Spelling.distance(known, name) <= 2 || known.startsWith(name))
                .toList();
        return new CannotRun("There is no command \"" + name + "\"."
                        + (similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?")
                        + "\n`./gotong help` lists them all.")
                .indonesian("Tidak ada perintah \"" + name + "\"."
                        + (similar.isEmpty() ? "" : " Maksud Anda " + String.join(" atau ", similar) + "?")
                        + "\n`./gotong help` menyebut semuanya.");
    }
}
