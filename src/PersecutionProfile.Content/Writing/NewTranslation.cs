using System.Diagnostics.CodeAnalysis;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Translating;
using static PersecutionProfile.Content.Writing.NewEntry;

namespace PersecutionProfile.Content.Writing;

/// <summary>
/// Makes translations that are to be filled in. The words of the original stand in them as notes, so that none of them is ever
/// published as a translation.
/// </summary>
/// <param name="folder">The content folder, in which the originals are read once more.</param>
public sealed class NewTranslation(SiteContent site, string folder)
{
    /// <summary>The keys under which words stand; title and cover names have lines of their own.</summary>
    private static readonly string[] Words =
        ["summary", "thanks", "dateline", "takes", "where", "watch-for", "link", "gifts", "photos", "photo", "corrections"];

    /// <summary>What of the front matter is left for notes.</summary>
    private const int MostNotes = FrontMatter.LimitInBytes - 8192;

    /// <summary>False, with a sentence, when there is no such original, or the site is not in such a language.</summary>
    /// <param name="original">Its file or its address, with or without its ending.</param>
    public bool TryMake(
        string language, string original, [NotNullWhen(true)] out NewEntry? made, [NotNullWhen(false)] out string? reason)
    {
        made = null;
        var settings = site.Original.Settings;
        reason = WhyNoLanguage(language, settings);
        if (reason is not null)
            return false;
        var name = WithoutEnding(original.Replace('\\', '/').Trim('/'));
        if (Find(name) is not { } entry)
        {
            reason = WhyNoOriginal(original, name);
            return false;
        }
        made = Of(entry, settings.Languages.Single(other => other.Tag == language));
        if (made is null)
            reason = $"{entry.File} cannot be read as it is. Type `check`, mend what it says, then try again.";
        return made is not null;
    }

    /// <summary>Null when the file of the original cannot be read any more.</summary>
    public NewEntry? Of(Entry original, Language language)
    {
        var file = Path.Combine(folder, original.File);
        if (!File.Exists(file))
            return null;
        var bytes = File.ReadAllBytes(file);
        var text = ContentFile.Read(bytes, new FileFindings(original.File), out _);
        var document = Document.Read(original.File, bytes);
        if (text is null
            || !document.IsReadable
            || !FrontMatter.TryRead(text, new FileFindings(original.File), out _, out var markdown, out var firstLine))
        {
            return null;
        }
        var frontMatter = text.Split('\n')[..(firstLine - 1)];
        var body = Notes(markdown.Trim('\n').Split('\n'));
        var keys = Title(original, language) + string.Concat(Words.Select(key => Key(key, frontMatter))) + CoverNames(document.FrontMatter);
        var sections = Sections.Of(original, document.Captions, document.Body);
        return new NewEntry(
            TranslationProgress.FileOf(original, language),
            Lines($"""
                ---
                # {language.EnglishName} translation of {original.File}
                # Behind a # stand the words of the original. Write yours behind the colon below them, in quotation marks.

                {keys}translated-by: a person # Or: machine.
                follows: {Sections.FollowsOf(sections)} # The state of the original.
                draft: true # Remove this line when the translation is ready to be seen.
                {Hints(string.Join('\n', sections.Select(section => section.Words)), original, language)}
                # The text of the original follows. Write yours below the next line of three hyphens, with the same headings,
                # links and citations in the same order. What stands here may stay: nobody sees it.
                #
                {(body.Length > MostNotes ? "# It is too long to stand here: keep its file open beside this one." : body)}
                ---

                """));
    }

    private Entry? Find(string name) => site.Original.Entries.FirstOrDefault(entry =>
        WithoutEnding(entry.File) == name || Paths.Entry(entry).ToString() == $"/{name}");

    private static string? WhyNoLanguage(string tag, SiteSettings settings) =>
        settings.Languages.Skip(1).Any(language => language.Tag == tag) ? null
        : tag == settings.Language.Tag ? $"`{tag}` is the language of the originals; name the one into which you translate, such as `ko`."
        : Language.Find(tag) is null ? $"The site does not speak “{tag}”. It speaks {Language.Tags}."
        : $"The site is not in {Language.Find(tag)!.EnglishName} yet. Write `languages: [{string.Join(", ", settings.Languages.Select(language => language.Tag).Append(tag))}]` in site.yml, then try again.";

    private string WhyNoOriginal(string written, string name)
    {
        if (EntryPlace.Of($"{name}.md", new FileFindings(name)) is { Language: { } language })
            return $"“{written}” is a translation itself. Name its original: {name[..^$".{language}".Length]}";
        if (File.Exists(Path.Combine(folder, $"{name}.md")))
            return $"{name}.md cannot be read as it is. Type `check`, mend what it says, then try again.";
        var near = Suggestion.For(name, site.Original.Entries.Select(entry => WithoutEnding(entry.File)));
        return $"There is no entry “{written}”.{near} Name its file inside the content folder, such as countries/laos";
    }

    private static string WithoutEnding(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal) ? NewPhoto.FolderOf(file) : file;

    private static string Title(Entry original, Language language) =>
        original is Country country
            ? $"# title: {original.Title}\n# Without a title it is called {CountryNames.Of(country.Code, language.Tag)}.\n\n"
            : $"# title: {original.Title}\ntitle:\n\n";

    /// <summary>A key of the original as a note, and the same to be filled in.</summary>
    private static string Key(string key, string[] frontMatter)
    {
        var lines = LinesOf(key, frontMatter);
        var form = key switch
        {
            "link" => " # {label: \"…\"}",
            "gifts" => " # [{provides: \"…\"}] with one {…} for each, and a comma between them",
            "photos" => " # [{alt: \"…\", caption: \"…\"}] with one {…} for each, and a comma between them",
            "photo" => " # {alt: \"…\", caption: \"…\"}",
            "corrections" => " # [{text: \"…\"}] with one {…} for each, and a comma between them",
            _ => "",
        };
        return lines.Length == 0 ? "" : $"{Notes(lines)}\n{key}:{form}\n\n";
    }

    private static string CoverNames(YamlMap frontMatter) => Document.NamesChanged(frontMatter) is { IsEmpty: false } names
        ? $"# The cover names as your text writes them, in this order. Never a real name.\nnames-changed: [{string.Join(", ", names.Select(Name))}]\n\n"
        : "";

    private static string Name(string name) => name.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '’')
        ? name
        : NewEntry.Quoted(name);

    /// <summary>The lines of a key and of what stands below it, without notes at its end.</summary>
    private static string[] LinesOf(string key, string[] frontMatter)
    {
        var first = Array.FindIndex(frontMatter, line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        if (first < 0)
            return [];
        var rest = frontMatter.Skip(first + 1).TakeWhile(line => line is "" or [' ' or '#', ..] or ['-', ' ', ..]).ToArray();
        return [frontMatter[first], .. rest[..(Array.FindLastIndex(rest, line => line is [' ' or '-', ..]) + 1)]];
    }

    private string Hints(string words, Entry original, Language language)
    {
        var edition = site.Original.Translations.Words.Single(other => other.Language == language);
        var countries = new Glossary(
        [
            .. BaseFacts.BaseFacts.All.Where(facts => original is not Country country || facts.Slug != country.Slug)
                .Select(facts => (facts.Code, Name: site.Original.FindCountry(facts.Slug)?.Title ?? facts.Name))
                .Select(country => new Term(country.Name, CountryNames.Of(CountryCode.Parse(country.Code), language.Tag) ?? country.Name)),
        ]);
        var file = DataFile.NameOfTranslation(DataFile.Glossary, language.Tag);
        return List("Countries:", countries) + List($"Words of the glossary, {file}:", edition.Glossary);

        string List(string heading, Glossary glossary) =>
            string.Concat(glossary.In(words).Select(term => $"\n#   {term.Original}: {term.Translation}")) is { Length: > 0 } terms
                ? $"\n# {heading}{terms}\n"
                : "";
    }

    private static string Notes(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Length == 0 ? "#" : $"# {line}"));
}
