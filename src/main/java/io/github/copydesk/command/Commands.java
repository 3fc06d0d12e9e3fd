package io.github.copydesk.command;

/** The commands that messages tell users to run, as the user's tool spells them. */
public enum Commands {
    /** The goals of the Maven plugin: {@code mvn copydesk:baseline}. */
    MAVEN("mvn copydesk:", " -Drule=", " -Dcopydesk."),
    /** The subcommands of the command line: {@code copydesk baseline}. */
    COMMAND_LINE("copydesk ", " ", " --");

    private final String prefix;
    private final String rule;
    private final String option;

    Commands(String prefix, String rule, String option) {
        this.prefix = prefix;
        this.rule = rule;
        this.option = option;
    }

    /** The command with this name: {@code mvn copydesk:fix} for {@code fix}. */
    public String named(String name) {
        return prefix + name;
    }

    /** The command that shows the page of a rule: {@code mvn copydesk:explain -Drule=glued-name}. */
    public String explain(String id) {
        return named("explain") + rule + id;
    }

    /** An option of a command: {@code -Dcopydesk.fixLevel=suggested}. */
    public String option(String name, String value) {
        return (option + name + "=" + value).strip();
    }
}
