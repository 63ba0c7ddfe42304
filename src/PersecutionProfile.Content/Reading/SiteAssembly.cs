using System.Collections.Frozen;
using System.Net;
using PersecutionProfile.Content.Checking;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Reading;

/// <summary>Puts the files of a folder together to a snapshot: a function of the files and the time.</summary>
internal sealed class SiteAssembly
{
    private readonly FolderFiles files;
    private readonly DateTimeOffset now;
    private readonly List<Finding> findings = [];

    private SiteAssembly(FolderFiles files, DateTimeOffset now) => (this.files, this.now) = (files, now);

    public static ContentReading Assemble(FolderFiles files, DateTimeOffset now)
    {
        var assembly = new SiteAssembly(files, now);
        var site = assembly.Assemble();
        return new ContentReading(site, [.. assembly.findings.Order()]);
    }

    private SiteContent? Assemble()
    {
        findings.AddRange(files.Findings);
        findings.AddRange(files.Documents.SelectMany(document => document.Findings));
        findings.AddRange(DataFile.Names.SelectMany(name => files.Data(name).Findings));

        var settings = HasSite() ? Read(DataFile.Site, SettingsReader.Read) : null;
        var sources = Read(DataFile.Sources, SourcesReader.Read).ToFrozenDictionary(source => source.Key);
        var figures = Read(DataFile.Figures, (map, found) => FiguresReader.Read(map, sources, found)).ToFrozenDictionary(figure => figure.Name);
        if (settings is null || !files.Data(DataFile.Sources).IsReadable || !files.Data(DataFile.Figures).IsReadable)
            return null;

        var published = Claim([.. files.Documents.Where(document => document.IsReadable && document.Publication.IsSeenAt(now, settings.TimeZone))]);
        var context = new ReadingContext(sources, figures, NameCountries(published), StorySlugs());
        var read = published.Select(document => (Document: document, Entry: ReadEntry(document, context))).Where(pair => pair.Entry is not null).ToArray();

        var gone = ReadGone();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, settings.TimeZone).DateTime);
        var withoutBodies = MakeSite(read.Select(pair => pair.Entry!));
        var targets = new LinkTargets(withoutBodies, read.ToFrozenDictionary(pair => pair.Document.Path, pair => pair.Document.Place!));
        return MakeSite(read.Select(pair => Finish(pair.Entry!, pair.Document, targets)));

        SiteContent MakeSite(IEnumerable<Entry> entries) => new(settings, today, sources.Values, figures.Values, new SiteEntries([.. OfPublishedCountries(entries)]), gone);
    }

    private bool HasSite()
    {
        if (!files.DataFiles.ContainsKey(DataFile.Site))
            findings.Add(new Finding(Rule.MissingFile, DataFile.Site, 0, 0, "The content folder has no `site.yml`. Write one with `name`, `tagline` and `base-url`."));
        return files.DataFiles.ContainsKey(DataFile.Site) && files.Data(DataFile.Site).IsReadable;
    }

    private T Read<T>(string name, Func<YamlMap, FileFindings, T> read)
    {
        var found = new FileFindings(name);
        var value = read(files.Data(name).Map, found);
        findings.AddRange(found.All);
        return value;
    }

    /// <summary>Of two entries that claim one address, the one first in path order is served.</summary>
    private ImmutableArray<Document> Claim(ImmutableArray<Document> documents)
    {
        var claims = documents.GroupBy(document => document.Place!.Path).Select(group => group.ToArray()).ToArray();
        foreach (var claim in claims.Where(claim => claim.Length > 1))
        {
            foreach (var document in claim)
                findings.Add(new Finding(Rule.AddressTaken, document.Path, 0, 0, $"{string.Join(" and ", claim.Select(other => $"`{other.Path}`"))} claim the same address, {document.Place!.Path}. The first of them is served; rename or remove the other."));
        }
        return [.. claims.Select(claim => claim[0])];
    }

    /// <summary>A country is known by its profile's title, or by its name in the base facts; a profile that is not published has no title to show.</summary>
    private FrozenDictionary<Slug, string?> NameCountries(ImmutableArray<Document> published)
    {
        var names = BaseFacts.BaseFacts.Names.ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        foreach (var document in files.Documents.Where(document => document.Place?.Kind == EntryKind.Country))
            names.TryAdd(document.Place!.Slug, null);
        foreach (var document in published.Where(document => document.Place!.Kind == EntryKind.Country))
        {
            if (document.FrontMatter["title"] is YamlScalar { Value.Length: > 0 } title)
                names[document.Place!.Slug] = title.Value.Trim();
        }
        return names.ToFrozenDictionary();
    }

    private FrozenSet<Slug> StorySlugs() =>
        files.Documents.Where(document => document.Place?.Kind == EntryKind.Story).Select(document => document.Place!.Slug).ToFrozenSet();

    private Entry? ReadEntry(Document document, ReadingContext context)
    {
        var found = new FileFindings(document.Path);
        var entry = EntryReader.Read(document, context, found);
        findings.AddRange(found.All);
        return entry;
    }

    private ImmutableArray<string> ReadGone()
    {
        var found = new FileFindings(DataFile.Gone);
        var paths = files.Data(DataFile.Gone).List.Select(node => Values.Text(node, found, out var path)
            && (SitePath.IsValid(path) || Values.Refuse(found, node, "Here stands a path of this site that was removed, such as `/news/old-story`.")) ? path : null).OfType<string>().ToImmutableArray();
        findings.AddRange(found.All);
        return paths;
    }

    /// <summary>Prayer points of a country that has no published profile have no page to stand on.</summary>
    private static IEnumerable<Entry> OfPublishedCountries(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        var countries = all.OfType<Country>().Select(country => country.Slug).ToHashSet();
        return all.Where(entry => entry is not PrayerPoint { Country: { } country } || countries.Contains(country));
    }

    private Entry Finish(Entry entry, Document document, LinkTargets targets)
    {
        var finished = entry with { Body = document.Body.Fill(hole => FillHole(hole, entry, document, targets)) };
        return finished is HelpAction { Link: { } link } action && targets.Resolve(link.Target, document.Path, out var reason) is var resolved
            ? action with { Link = resolved is null ? Drop(reason) : link with { Target = resolved } }
            : finished;

        HelpLink? Drop(string reason)
        {
            findings.Add(new Finding(Rule.DeadLink, document.Path, 0, 0, reason));
            return null;
        }
    }

    private string FillHole(Hole hole, Entry entry, Document document, LinkTargets targets) => hole.Kind switch
    {
        HoleKind.LinkStart => FillLink(hole, document, targets),
        HoleKind.Citation => FillCitation(hole, entry),
        _ => "",
    };

    private string FillLink(Hole hole, Document document, LinkTargets targets)
    {
        if (targets.Resolve(hole.Target, document.Path, out var reason) is { } target)
            return $"<a href=\"{WebUtility.HtmlEncode(target)}\">";
        findings.Add(new Finding(Rule.DeadLink, document.Path, hole.At.Line, hole.At.Column, reason));
        return "";
    }

    /// <summary>A page of its own numbers its sources; entries that share a page name them.</summary>
    private static string FillCitation(Hole hole, Entry entry)
    {
        var index = entry.Sources.ToList().FindIndex(source => source.Key.Value == hole.Target);
        if (index < 0)
            return "";
        var number = index + 1;
        return entry is PrayerPoint or HelpAction
            ? $" <a class=\"cite\" href=\"{SiteUrls.Source(entry.Sources[index].Key)}\">[{WebUtility.HtmlEncode(entry.Sources[index].Publisher)}]</a>"
            : $"<sup class=\"cite\"><a href=\"#source-{number}\">{number}</a></sup>";
    }
}

/// <summary>What a content folder gave at one moment.</summary>
/// <param name="Site">Null when <c>site.yml</c>, <c>sources.yml</c> or <c>figures.yml</c> cannot be read.</param>
/// <param name="Findings">By file and line.</param>
public sealed record ContentReading(SiteContent? Site, ImmutableArray<Finding> Findings);
