using System.CommandLine;

namespace PersecutionProfile.Web.Commands;

/// <summary>What can be typed behind the program's name.</summary>
internal static class CommandLine
{
    public static Command New(Func<ParseResult, ContentSettings> settings)
    {
        var code = new Argument<string>("CODE") { Description = "The country's two letters, such as KP" };
        var words = new Argument<string[]>("TITLE") { Description = "The title, in quotation marks", Arity = ArgumentArity.ZeroOrMore };
        var countryAndWords = new Argument<string[]>("COUNTRY TITLE") { Description = "The country's file without .md, such as north-korea (leave it out for no single country), and the title in quotation marks", Arity = ArgumentArity.ZeroOrMore };
        var ofCountry = new Option<string?>("--country") { Description = "The country's file without .md, such as north-korea", HelpName = "COUNTRY" };
        var written = new Option<bool>("--written") { Description = "Words to pray, instead of a point to pray for" };
        var name = new Option<string?>("--name") { Description = "The file's name without its ending, where none shall be made of the title", HelpName = "NAME" };
        var entry = new Argument<string>("ENTRY") { Description = "The entry's file, such as news/a-visit.md" };
        var photo = new Argument<string>("PHOTO") { Description = "The photo's file; it is moved, and what the camera hid in it is left out" };

        return new Command("new", "Write a file that is ready to be filled in")
        {
            Verb("country", "A profile with capital, population, languages and neighbours filled in", [code],
                (command, parsed) => command.Country(parsed.GetRequiredValue(code))),
            Verb("story", "A story", [words, ofCountry, name],
                (command, parsed) => command.Story(Title(parsed, "story"), parsed.GetValue(ofCountry), parsed.GetValue(name))),
            Verb("prayer", "A prayer point, or with --written words to pray", [countryAndWords, written, name],
                (command, parsed) => command.Prayer(parsed.GetValue(countryAndWords) ?? [], parsed.GetValue(written), parsed.GetValue(name))),
            Verb("help", "A way to help", [words, name],
                (command, parsed) => command.Help(Title(parsed, "help"), parsed.GetValue(name))),
            Verb("page", "A page about the site", [words, name],
                (command, parsed) => command.Page(Title(parsed, "page"), parsed.GetValue(name))),
            Verb("source", "A source at the end of sources.yml", [words, name],
                (command, parsed) => command.Source(Title(parsed, "source"), parsed.GetValue(name))),
            Verb("photo", "A photo beside its entry, and its lines in it", [entry, photo, name],
                (command, parsed) => command.Photo(parsed.GetRequiredValue(entry), parsed.GetRequiredValue(photo), parsed.GetValue(name))),
        };

        Command Verb(string verb, string description, Symbol[] symbols, Func<NewCommand, ParseResult, int> run)
        {
            var command = new Command(verb, description);
            foreach (var symbol in symbols)
            {
                if (symbol is Option option)
                    command.Options.Add(option);
                else
                    command.Arguments.Add((Argument)symbol);
            }
            command.SetAction(parsed => run(new NewCommand(settings(parsed), DateOnly.FromDateTime(DateTime.Now), Console.Out), parsed));
            return command;
        }

        string Title(ParseResult parsed, string verb) => NewCommand.OneTitle(parsed.GetValue(words) ?? [], verb);
    }
}
