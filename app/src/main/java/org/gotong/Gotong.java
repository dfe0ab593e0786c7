package org.gotong;

import org.gotong.platform.commands.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Runs the command that the words name, by default the server. Beans are told apart by their whole class names: two modules
 * may each have a class for the same idea, since neither sees the other's.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Gotong {

    public static void main(String[] words) {
        // The build of the launcher looks at the beans without starting anything (profile "start" of the pom).
        if (Boolean.getBoolean("spring.aot.processing")) {
            SpringApplication.run(Gotong.class, words);
            return;
        }
        System.exit(CommandLine.run(Gotong.class, words));
    }
}
