using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Writing;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Signing;

namespace PersecutionProfile.Web.Commands;

/// <summary>
/// <c>new</c>: writes a file that is ready to be filled in, and never over one that exists. Each says the path inside the
/// content folder.
/// </summary>
/// <param name="howToName">How one gives the file another name.</param>
internal sealed class NewCommand(
    ContentSettings settings, DateOnly today, TextWriter output, string howToName = "--name a-short-name")
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The title of a story, help, page or source; several words are a title without quotation marks.</summary>
    public static string OneTitle(string[] words, string verb) => words switch
    {
        [] => throw new ContentException($"A title is missing. Write it in quotation marks: new {verb} \"A short title\""),
        [var title] => title,
        _ => throw new ContentException($"Put quotation marks around the title: new {verb} \"{string.Join(' ', words)}\""),
    };

    public string Country(string letters)
    {
        if (!CountryCode.TryParse(letters.ToUpperInvariant(), out var known))
            throw new ContentException(
                $"“{letters}” is no country's code. A code has two letters, such as KP for North Korea; most are those of the country's addresses in the internet.");
        var facts = BaseFacts.Find(known)
            ?? throw new ContentException(
                $"The base facts have no country with the code {known}. Copy another country's file and change it.");
        var entry = NewEntry.Country(facts);
        var path = Write(entry, "read what is filled in already, ");
        SayMissing("sources.yml", "factbook-2026", "  title: The World Factbook\n  publisher: Central Intelligence Agency\n  date: 2026");
        SayMissing("figures.yml", "population", "  label: Population\n  definition: People living in the country\n  unit: people");
        return path;
    }

    public string Story(string title, string? country, string? name)
    {
        var slug = country is null ? (Slug?)null : CountryOf(country);
        var path = Write(NewEntry.Story(NameOf(title, name), title, slug?.Value, today));
        SayMissingProfile(slug);
        return path;
    }

    /// <param name="words">A title, or a country and a title.</param>
    public string Prayer(string[] words, bool isWritten, string? name)
    {
        var form = $"new prayer laos \"A short title\"{(isWritten ? " --written" : "")}";
        (Slug? country, string title) = words switch
        {
            [] => throw new ContentException($"A title is missing. Write the country and the title, in quotation marks: {form}"),
            [var only] when IsCountry(only) =>
                throw new ContentException($"A title is missing. Write it in quotation marks behind the country: {form}"),
            [var only] => ((Slug?)null, only),
            [var first, var second] when IsCountry(first) || Slug.TryParse(first, out _) => (CountryOf(first), second),
            [var first, .. var rest] =>
                throw new ContentException(
                    $"Put quotation marks around the title: new prayer {(IsCountry(first) ? $"{first} \"{string.Join(' ', rest)}\"" : $"\"{string.Join(' ', words)}\"")}"),
        };
        var make = isWritten ? (Func<Slug?, Slug, string, DateOnly, NewEntry>)NewEntry.WrittenPrayer : NewEntry.Prayer;
        var path = Write(make(country, NameOf(title, name), title, today));
        SayMissingProfile(country);
        return path;
    }

    public string Help(string title, string? name) => Write(NewEntry.Help(NameOf(title, name), title));

    public string Page(string title, string? name) => Write(NewEntry.Page(NameOf(title, name), title));

    public string Source(string title, string? name)
    {
        settings.ExistingFolder();
        var (file, key) = (InFolder("sources.yml"), NameOf(title, name));
        var text = File.Exists(file) ? ReadText(file, "sources.yml") : "";
        if (!NewSource.TryAdd(text, key, title, out var with, out var reason))
            throw new ContentException(reason);
        WholeFile.Replace(file, Strict.GetBytes(with));
        output.WriteLine(
            $"Put the source `{key}` at the end of {Shown("sources.yml")}. Fill in there who published it and when; in a text you cite it with [^{key}].");
        return "sources.yml";
    }

    public string Photo(string entry, string photo, string? name)
    {
        var content = settings.ExistingFolder();
        var path = EntryOf(entry)
            ?? throw new ContentException($"There is no entry “{entry}”. Name its file inside the content folder, such as news/a-visit.md");
        if (!File.Exists(photo))
            throw new ContentException($"There is no file “{photo}”. Stand in the folder that has it, or write the whole way to it.");
        var folder = NewPhoto.FolderOf(path);
        var original = Path.GetFullPath(photo);
        bool IsTaken(Slug candidate) => Directory.Exists(InFolder(folder))
            && Directory.EnumerateFiles(InFolder(folder), $"{candidate}.*").Any(file => Path.GetFullPath(file) != original);
        var slug = name is null ? NewPhoto.NameOf(photo, IsTaken) : NameOf(name, name);
        if (IsTaken(slug))
            throw new ContentException(
                $"There is a photo {folder}/{slug} already, and nothing was changed. Give the new one another name: {howToName}");
        using var photos = PhotosCommand.NewProcess();
        if (!NewPhoto.TryAdd(path, ReadText(InFolder(path), path), slug, photo, photos, out var added, out var reason))
            throw new ContentException($"{reason} Nothing was changed.");

        Directory.CreateDirectory(InFolder(folder));
        var isInPlace = original == Path.GetFullPath(InFolder(added.File));
        if (isInPlace)
            WholeFile.Replace(original, added.Photo);
        else
            WholeFile.Create(InFolder(added.File), added.Photo);
        if (path != added.Entry)
            File.Move(InFolder(path), InFolder(added.Entry));
        WholeFile.Replace(InFolder(added.Entry), Strict.GetBytes(added.Text));
        // Whoever gets a copy of the content folder gets everything in it; elsewhere the original is its owner's.
        var isInContent = original.StartsWith(
            Path.TrimEndingDirectorySeparator(content) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (isInContent && !isInPlace)
            Remove(original);
        output.WriteLine(
            $"Wrote {Shown(added.File)}, as large as the site shows it{(added.Betrayed.IsEmpty ? "" : $" and without what was hidden in it ({string.Join(", ", added.Betrayed)})")}.{(isInContent ? "" : $" The original is still {original}.")}");
        output.WriteLine(
            $"Now fill in `alt`, `credit` and `consent` in {Shown(added.Entry)}{(added.IsLead ? "" : $", and write ![]({Path.GetFileName(added.File)}) where the photo shall stand")}; until then it is not shown.");
        return added.Entry;
    }

    /// <param name="name">The two files without their endings, relative to the current directory.</param>
    public string Key(string name)
    {
        if (settings.Holds(name))
            throw new ContentException(
                $"“{name}” would lie in the content folder, and a key would go wherever a copy of it goes. Name a place outside; nothing was written.");
        KeyPair.Write(name);
        output.WriteLine(
            $"Wrote {name}{KeyPair.PrivateEnd}, which signs: keep it secret, and a copy of it where no fire reaches both. {name}{KeyPair.PublicEnd} is for everybody: give it on another way than the copies, such as in print or by hand.");
        return name;
    }

    public string Translation(string language, string original)
    {
        var folder = settings.ExistingFolder();
        // Whoever translates may begin with what is not public yet.
        var site = new ContentReader(folder, showHidden: true).Read(new DateTimeOffset(today, default, default)).Site;
        return new NewTranslation(site, folder).TryMake(language, EntryOf(original) ?? original, out var made, out var reason)
            ? Write(made)
            : throw new ContentException(reason);
    }

    private void Remove(string original)
    {
        try
        {
            File.Delete(original);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            output.WriteLine($"The original could not be removed: {original}");
        }
    }

    private Slug NameOf(string title, string? name)
    {
        if (name is null ? Slug.TryMake(title, out var slug) : Slug.TryParse(name, out slug))
            return slug;
        throw new ContentException(name is null
            ? $"No address can be made of “{title}”. Give one in lower-case letters, digits and hyphens: {howToName}"
            : $"“{name}” cannot be a name here. It has only lower-case letters, digits and hyphens, such as a-short-title");
    }

    private bool IsCountry(string text) =>
        Slug.TryMake(text, out var slug) && (HasProfile(slug) || BaseFacts.Names.ContainsKey(slug));

    private bool HasProfile(Slug country) =>
        File.Exists(InFolder($"countries/{country}.md")) || File.Exists(InFolder($"countries/{country}/index.md"));

    private Slug CountryOf(string text) =>
        IsCountry(text) && Slug.TryMake(text, out var slug)
            ? slug
            : throw new ContentException($"There is no country “{text}”. It is named like its file in countries/, such as north-korea.");

    /// <summary>The entry's file inside the content folder, however a person names it; null when there is none.</summary>
    private string? EntryOf(string text)
    {
        var inside = Path.GetRelativePath(settings.Folder, text).Replace('\\', '/');
        var written = text.Replace('\\', '/').TrimStart('/');
        return new[] { written, inside, written[(written.IndexOf('/', StringComparison.Ordinal) + 1)..] }
            .Where(path => !path.StartsWith("..", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal))
            .SelectMany(path => new[] { path, $"{path}.md", $"{path}/index.md" })
            .FirstOrDefault(path => path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(InFolder(path)));
    }

    private string Write(NewEntry entry, string first = "")
    {
        settings.ExistingFolder();
        if (entry.WhyRefused is { } reason)
            throw new ContentException($"{reason} Nothing was written.");
        var file = InFolder(entry.Path);
        var taken = new[] { entry.Path }.Concat(entry.FilesOfAddress(settings.Folder)).FirstOrDefault(path => File.Exists(InFolder(path)));
        if (taken is not null)
            throw new ContentException(
                $"{taken} exists already, and nothing was changed.{(taken == entry.Path ? "" : " It has the address that the new file would have.")}");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        WholeFile.Create(file, Strict.GetBytes(entry.Text));
        output.WriteLine($"Wrote {Shown(entry.Path)}. It is a draft: {first}write what it asks for, then remove the line `draft: true`.");
        return entry.Path;
    }

    private void SayMissingProfile(Slug? country)
    {
        if (country is { } slug && !HasProfile(slug))
            output.WriteLine(
                $"There is no profile of {slug} yet; begin one with: new country {BaseFacts.All.FirstOrDefault(facts => facts.Slug == slug)?.Code ?? "CODE"}");
    }

    private void SayMissing(string file, string key, string block)
    {
        var isDefined = File.Exists(InFolder(file))
            && File.ReadLines(InFolder(file)).Any(line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        if (!isDefined)
            output.WriteLine($"Add to {file}, because the profile names it:\n{key}:\n{block}");
    }

    private static string ReadText(string file, string shown)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new ContentException(
                $"{shown} is saved in another encoding than this program reads. Save it again with the encoding “UTF-8”, then try again.");
        }
    }

    private string Shown(string path) => Path.Combine(settings.Folder, path);

    private string InFolder(string path) => Path.Combine(settings.Folder, path);
}
