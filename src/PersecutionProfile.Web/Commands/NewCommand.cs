using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Web.Commands;

/// <summary><c>new</c>: writes a file that is ready to be filled in, and never over one that exists.</summary>
internal sealed class NewCommand(ContentSettings settings, DateOnly today, TextWriter output)
{
    public int Country(string code)
    {
        if (!CountryCode.TryParse(code.ToUpperInvariant(), out var known))
            throw new ContentException($"“{code}” is no country's code. Codes have two letters, such as KP for North Korea.");
        var facts = BaseFacts.Find(known) ?? throw new ContentException($"The base facts have no country with the code {known}. Copy another country's file and change it.");
        return Write(NewEntry.Country(facts), facts.Slug.Value);
    }

    public int Story(string title, string? country, string? name) => Write(NewEntry.Story(NameOf(title, name), title, country is null ? null : CountryOf(country).Value, today), country);

    public int Prayer(string country, string title, string? name) => Write(NewEntry.Prayer(CountryOf(country), NameOf(title, name), title, today), country);

    private static Slug NameOf(string title, string? name)
    {
        if (name is null ? Slug.TryMake(title, out var slug) : Slug.TryParse(name, out slug))
            return slug;
        throw new ContentException(name is null
            ? $"No address can be made of “{title}”. Give one in lower-case letters, digits and hyphens: --name a-short-title"
            : $"“{name}” cannot be an address. It has only lower-case letters, digits and hyphens.");
    }

    private Slug CountryOf(string text)
    {
        if (Slug.TryParse(text, out var slug) && (File.Exists(InFolder($"countries/{slug}.md")) || File.Exists(InFolder($"countries/{slug}/index.md")) || BaseFacts.Names.ContainsKey(slug)))
            return slug;
        throw new ContentException($"There is no country “{text}”. It is named like its file in countries/, such as north-korea.");
    }

    private int Write(NewEntry entry, string? country)
    {
        settings.Open();
        var file = InFolder(entry.Path);
        if (File.Exists(file) || Directory.Exists(file[..^".md".Length]))
            throw new ContentException($"{entry.Path} exists already, and nothing was changed.");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var stream = new FileStream(file, FileMode.CreateNew))
        using (var writer = new StreamWriter(stream))
            writer.Write(entry.Text);
        output.WriteLine($"Wrote {Path.Combine(settings.Folder, entry.Path)}. It is a draft: fill it in, then remove the line `draft: true`.");
        if (country is not null && !entry.Path.StartsWith("countries/", StringComparison.Ordinal) && !File.Exists(InFolder($"countries/{country}.md")) && !File.Exists(InFolder($"countries/{country}/index.md")))
            output.WriteLine($"There is no profile of {country} yet; begin one with: new country CODE");
        SayMissing("sources.yml", "factbook-2026", "  title: The World Factbook\n  publisher: Central Intelligence Agency\n  date: 2026", entry);
        SayMissing("figures.yml", "population", "  label: Population\n  definition: People living in the country\n  unit: people", entry);
        return 0;
    }

    private void SayMissing(string file, string key, string block, NewEntry entry)
    {
        var isDefined = File.Exists(InFolder(file)) && File.ReadLines(InFolder(file)).Any(line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        if (!isDefined && entry.Path.StartsWith("countries/", StringComparison.Ordinal))
            output.WriteLine($"Add to {file}, because the profile names it:\n{key}:\n{block}");
    }

    private string InFolder(string path) => Path.Combine(settings.Folder, path);
}
