package org.gotong.platform.commands;

import java.util.List;

@CommandHelp(name = "help", summary = "lists the commands, or explains one", help = """
                Usage: ./gotong help [COMMAND]

                Lists the commands, or explains one of them.""")
record Help(Catalogue catalogue) implements Command {

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
        var text = new StringBuilder("Usage: ./gotong [COMMAND]\n\n");
        for (var entry : catalogue.entries()) {
            text.append("  %-10s %s%n".formatted(entry.name(), entry.summary()));
        }
        return text + "\nEach explains itself with --help. docs/operating.md has the rest.";
    }
}
