package org.gotong.platform.commands;

import java.util.List;

@CommandHelp(
        name = "help",
        summary = "lists the commands, or explains one",
        help = """
                Usage: ./gotong help [COMMAND]

                Lists the commands, or explains one of them.""",
        indonesianSummary = "menyebut semua perintah, atau menjelaskan satu",
        indonesianHelp = """
                Pemakaian: ./gotong help [PERINTAH]

                Menyebut semua perintah, atau menjelaskan salah satunya.""")
record Help(Launch launch, Catalogue catalogue) implements Command {

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            System.out.println(list());
        } else {
            System.out.println(catalogue.get(arguments.getFirst()).help());
        }
        return DONE;
    }

    private String list() {
        var text = new StringBuilder(launch.say("Usage: ./gotong [COMMAND]\n\n", "Pemakaian: ./gotong [PERINTAH]\n\n"));
        for (var entry : catalogue.entries()) {
            text.append("  %-10s %s%n".formatted(entry.name(), entry.summary()));
        }
        return text
                + launch.say(
                        "\nEach explains itself with --help. docs/operating.md has the rest.\n"
                                + "Berbahasa Indonesia: --language id, atau LANG=id_ID.UTF-8.",
                        "\nSetiap perintah menjelaskan dirinya dengan --help. Selebihnya ada di docs/operating.md.\n"
                                + "In English: --language en.");
    }
}
