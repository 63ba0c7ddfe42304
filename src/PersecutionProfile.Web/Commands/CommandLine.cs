using System.CommandLine;
using System.Net;
using Microsoft.Extensions.Options;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Commands;

/// <summary>
/// What can be typed behind the program's name. What it does not know are settings, such as <c>--Content:Folder=content</c>.
/// </summary>
internal sealed class CommandLine(
    Func<WebApplicationBuilder, WebApplication> build, Func<WebApplicationBuilder, WebApplication> buildWorkshop)
{
    private readonly Option<string?> contentFolder = new("--content")
    {
        Description = "The content folder, relative to the current directory",
        HelpName = "FOLDER",
        Recursive = true,
    };

    private readonly Option<string?> protectedNames = new("--protected-names")
    {
        Description = "Real names that must not stand anywhere, one on each line; a file outside the content folder",
        HelpName = "FILE",
    };

    /// <summary>The program's exit code.</summary>
    public static async Task<int> RunAsync(
        string[] args, Func<WebApplicationBuilder, WebApplication> build, Func<WebApplicationBuilder, WebApplication> buildWorkshop)
    {
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            if (args.Length == 0 && OpensWorkshop)
                args = ["edit", "--content", EditCommand.FindFolder(Console.In, Console.Out)];
            return await new CommandLine(build, buildWorkshop).Root().Parse(args).InvokeAsync(configuration);
        }
        catch (OptionsValidationException error)
        {
            Console.Error.WriteLine(string.Join('\n', error.Failures));
            return 1;
        }
        catch (Exception error) when (error is ContentException or PhotosNotMadeException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand("Country prayer profiles from Markdown files")
        {
            contentFolder,
            Serve(),
            Edit(),
            Check(),
            Export(),
            New(),
            Verify(),
            Photos(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(ServeAsync);
        return root;
    }

    private Command Serve()
    {
        var serve = new Command("serve", "Serve the site (the default)");
        serve.SetAction(ServeAsync);
        return serve;
    }

    /// <summary>
    /// What was published for editors opens the workshop when it is started without a word, as by a double click; everywhere else
    /// that serves the site.
    /// </summary>
    private static bool OpensWorkshop => AppContext.TryGetSwitch("PersecutionProfile.OpensWorkshop", out var opens) && opens;

    private Command Edit()
    {
        var port = new Option<int>("--port") { Description = "The port on this machine; a free one if it is left out", HelpName = "PORT" };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Only print the address" };
        var edit = new Command("edit", "Write, look and publish in the browser, on this machine alone") { port, noBrowser };
        edit.SetAction((parsed, stop) => EditAsync(NewBuilder(parsed), parsed.GetValue(port), !parsed.GetValue(noBrowser), stop));
        return edit;
    }

    private async Task<int> EditAsync(WebApplicationBuilder builder, int port, bool openBrowser, CancellationToken stop)
    {
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        await using var app = buildWorkshop(builder);
        return await EditCommand.RunAsync(app, openBrowser, Console.Out, stop);
    }

    private Command Check()
    {
        var format = new Option<CheckFormat>("--format")
        {
            Description = "text, github (annotations of a pull request) or json",
            HelpName = "FORMAT",
        };
        var fix = new Option<bool>("--fix") { Description = "Mend first what has one safe remedy, and say each change" };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: say what would be changed, and change nothing" };
        var translations = new Option<string?>("--translations")
        {
            Description = "Say instead how far the site is translated; with the letters of a language, such as ko, name each file",
            HelpName = "LANGUAGE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Command("check", "Say everything that is wrong with the content")
        {
            format,
            protectedNames,
            fix,
            dryRun,
            translations,
        };
        check.SetAction(parsed =>
        {
            var (command, now) = (new CheckCommand(ContentOf(parsed), Console.Out), TimeProvider.System.GetUtcNow());
            return parsed.GetResult(translations) is not null
                ? command.RunTranslations(parsed.GetValue(translations), now)
                : command.Run(parsed.GetValue(format), now, parsed.GetValue(fix), parsed.GetValue(dryRun));
        });
        return check;
    }

    private Command Export()
    {
        var target = new Argument<string>("OUT") { Description = "A folder that is new, empty, or was written by an earlier export" };
        var compress = new Option<bool>("--compress")
        {
            Description = "Write .br and .gz beside each file, which takes most of the time",
            DefaultValueFactory = _ => true,
            HelpName = "true|false",
        };
        var usb = new Option<bool>("--usb")
        {
            Description = "For a stick or memory card instead: it opens in any browser, without a server and without a network",
        };
        var sign = new Option<string?>("--sign")
        {
            Description = "A private key; adds a signed list of all files with their hashes, and signs packs, books and archives each",
            HelpName = "KEY",
        };
        var export = new Command("export", "Write the whole site as files, for any static host or for a stick")
        {
            target,
            compress,
            usb,
            sign,
        };
        export.SetAction(async (parsed, stop) =>
        {
            // Never started: it opens no socket.
            await using var app = build(NewBuilder(parsed));
            return await new ExportCommand(app, Console.Out).RunAsync(
                parsed.GetRequiredValue(target), parsed.GetValue(compress), parsed.GetValue(usb), parsed.GetValue(sign), stop);
        });
        return export;
    }

    private Command New()
    {
        var code = new Argument<string>("CODE") { Description = "The country's two letters, such as KP" };
        var words = new Argument<string[]>("TITLE") { Description = "The title, in quotation marks", Arity = ArgumentArity.ZeroOrMore };
        var countryAndWords = new Argument<string[]>("COUNTRY TITLE")
        {
            Description =
                "The country's file without .md, such as north-korea (leave it out for no single country), and the title in quotation marks",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var ofCountry = new Option<string?>("--country")
        {
            Description = "The country's file without .md, such as north-korea",
            HelpName = "COUNTRY",
        };
        var written = new Option<bool>("--written") { Description = "Words to pray, instead of a point to pray for" };
        var name = new Option<string?>("--name")
        {
            Description = "The file's name without its ending, where none shall be made of the title",
            HelpName = "NAME",
        };
        var entry = new Argument<string>("ENTRY") { Description = "The entry's file, such as news/a-visit.md" };
        var photo = new Argument<string>("PHOTO")
        {
            Description = "The photo's file; a copy is made of it, without what the camera hid in it",
        };
        var pair = new Argument<string>("OUT")
        {
            Description = "Where the two files go, without their endings .private.pem and .public.pem; outside the content folder",
        };
        var language = new Argument<string>("LANGUAGE") { Description = "Its two letters, such as ko" };
        var original = new Argument<string>("ORIGINAL") { Description = "The file of the original, such as countries/laos" };

        return new Command("new", "Write a file that is ready to be filled in")
        {
            Verb("country", "A profile with capital, population, languages and neighbours filled in", [code],
                (command, parsed) => command.Country(parsed.GetRequiredValue(code))),
            Verb("story", "A story", [words, ofCountry, name],
                (command, parsed) => command.Story(Title(parsed, "story"), parsed.GetValue(ofCountry), parsed.GetValue(name))),
            Verb("prayer", "A prayer point, or with --written words to pray", [countryAndWords, written, name],
                (command, parsed) =>
                    command.Prayer(parsed.GetValue(countryAndWords) ?? [], parsed.GetValue(written), parsed.GetValue(name))),
            Verb("help", "A way to help", [words, name],
                (command, parsed) => command.Help(Title(parsed, "help"), parsed.GetValue(name))),
            Verb("page", "A page about the site", [words, name],
                (command, parsed) => command.Page(Title(parsed, "page"), parsed.GetValue(name))),
            Verb("source", "A source at the end of sources.yml", [words, name],
                (command, parsed) => command.Source(Title(parsed, "source"), parsed.GetValue(name))),
            Verb("photo", "A photo beside its entry, and its lines in it", [entry, photo, name],
                (command, parsed) => command.Photo(parsed.GetRequiredValue(entry), parsed.GetRequiredValue(photo), parsed.GetValue(name))),
            Verb("key", "A pair of keys, to sign exports and to check their copies", [pair],
                (command, parsed) => command.Key(parsed.GetRequiredValue(pair))),
            Verb("translation", "A translation, with the words of the original as notes", [language, original],
                (command, parsed) => command.Translation(parsed.GetRequiredValue(language), parsed.GetRequiredValue(original))),
        };

        Command Verb(string verb, string description, Symbol[] symbols, Func<NewCommand, ParseResult, string> run)
        {
            var command = new Command(verb, description);
            foreach (var symbol in symbols)
            {
                if (symbol is Option option)
                    command.Options.Add(option);
                else
                    command.Arguments.Add((Argument)symbol);
            }
            command.SetAction(parsed => run(new NewCommand(ContentOf(parsed), DateOnly.FromDateTime(DateTime.Now), Console.Out), parsed));
            return command;
        }

        string Title(ParseResult parsed, string verb) => NewCommand.OneTitle(parsed.GetValue(words) ?? [], verb);
    }

    private static Command Verify()
    {
        var copy = new Argument<string>("OUT") { Description = "A copy of a signed export, or of one signed file of it" };
        var key = new Option<string>("--key") { Description = "The public key of who signed", HelpName = "PUBLIC", Required = true };
        var verify = new Command("verify", "Say what is missing, changed or added in a copy of a signed export") { copy, key };
        verify.SetAction(parsed =>
        {
            SettingsIn(parsed, isServed: false);
            return VerifyCommand.Run(parsed.GetRequiredValue(copy), parsed.GetRequiredValue(key), Console.Out);
        });
        return verify;
    }

    /// <summary>The process in which photos are made; the other commands start it.</summary>
    private static Command Photos()
    {
        var photos = new Command(PhotosCommand.Name) { Hidden = true };
        photos.SetAction(_ => PhotoServer.Run());
        return photos;
    }

    private Task<int> ServeAsync(ParseResult parsed, CancellationToken stop)
    {
        var site = build(NewBuilder(parsed));
        _ = site.Services.GetRequiredService<PageRenderer>().WarmUpAsync();
        return ServeCommand.RunAsync(site, stop);
    }

    private ContentSettings ContentOf(ParseResult parsed)
    {
        using var services = NewBuilder(parsed).Services.BuildServiceProvider();
        return services.GetRequiredService<ContentSettings>();
    }

    private WebApplicationBuilder NewBuilder(ParseResult parsed)
    {
        var isServed = parsed.CommandResult.Command is RootCommand or { Name: "serve" };
        var ofCommand = new Dictionary<string, string?>();
        if (parsed.GetValue(contentFolder) is { } folder)
            ofCommand["Content:Folder"] = folder;
        if (parsed.GetValue(protectedNames) is { } names)
            ofCommand["Content:ProtectedNames"] = names;
        // What is checked, written or exported is the public site, whatever the machine is for.
        if (!isServed)
            ofCommand["Content:ShowDrafts"] = parsed.CommandResult.Command is { Name: "edit" } ? "true" : "false";
        var builder = SiteConfiguration.NewBuilder(SettingsIn(parsed, isServed), ofCommand, isServed ? null : Environments.Production);
        builder.Services.PostConfigure<ContentSettings>(settings => settings.IsOfCommand = !isServed);
        return builder;
    }

    /// <summary>Settings such as --urls go to ASP.NET Core; a bare word is a command that somebody misspelt.</summary>
    private static IReadOnlyList<string> SettingsIn(ParseResult parsed, bool isServed)
    {
        var (command, rest) = (parsed.CommandResult.Command, parsed.UnmatchedTokens);
        if (rest is [var word, ..] && !IsOption(word))
        {
            throw new ContentException(command is RootCommand
                ? $"There is no command “{word}”. Commands: {string.Join(", ", command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name))}."
                : $"“{word}” is one word too many. What can stand here says: {command.Name} --help");
        }
        if (!isServed && rest.FirstOrDefault(token => IsOption(token) && !IsOwnSetting(token)) is { } option)
            throw new ContentException($"There is no option “{option}”. What can stand here says: {command.Name} --help");
        return rest;
    }

    private static bool IsOption(string token) => token.StartsWith('-') || token.StartsWith('/');

    private static bool IsOwnSetting(string token)
    {
        var key = token.TrimStart('-', '/').Split('=')[0];
        return key.Contains(':', StringComparison.Ordinal) || typeof(ServerSettings).GetProperty(key) is not null;
    }
}
