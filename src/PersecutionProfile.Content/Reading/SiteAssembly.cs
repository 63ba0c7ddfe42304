using PersecutionProfile.Content.Checking;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Puts the files of a folder together to a snapshot. What it remembers changes the work, not the result, but for the
/// last good version of entries and data files that can no longer be read.
/// </summary>
internal sealed class SiteAssembly(bool showHidden)
{
    private static readonly IEqualityComparer<Document> ByReference = ReferenceEqualityComparer.Instance;

    private readonly Dictionary<string, DataFile> goodData = [];
    private Dictionary<string, ReadEntry> goodEntries = [];
    private Dictionary<Document, ReadEntry> remembered = [];
    private ReadingContext? lastContext;

    public ContentReading Assemble(FolderFiles files, DateTimeOffset now)
    {
        var findings = new List<Finding>(files.Findings);
        var documents = files.Documents.ToImmutableArray();
        var data = new DataFiles(files.DataFiles.ToDictionary(file => file.Path), goodData, findings);
        findings.AddRange(documents.SelectMany(document => document.Findings));
        if (!data.AreComplete)
            return new ContentReading(null, [.. findings.Order()], DateTimeOffset.MaxValue, true);

        var zone = data.Settings!.TimeZone;
        var hidden = documents.ToDictionary(document => document, document => document.Publication.WhyHidden(now, zone), ByReference);
        var context = MakeContext(files, data, documents, document => showHidden || hidden[document] is null);
        var read = ReadAll(documents, context, findings);

        var shown = Claim([.. documents.Where(document => document.Place is not null && (showHidden || hidden[document] is null)).Select(document => Good(document, read, now, zone)).OfType<ReadEntry>()], findings);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var withoutLinks = MakeSite(shown.Select(entry => entry.Entry!));
        var targets = new LinkTargets(withoutLinks, shown.ToDictionary(entry => entry.Document.Path, entry => entry.Document.Place!));
        var linked = shown.Select(entry => Mark(BodyLinks.Fill(entry, targets, findings), hidden.GetValueOrDefault(entry.Document))).ToArray();
        var shownDocuments = shown.Select(entry => entry.Document).ToHashSet(ByReference);
        foreach (var document in documents.Where(document => !shownDocuments.Contains(document)))
            BodyLinks.Check(document, targets, findings);
        var site = MakeSite(linked, withoutLinks);
        new SiteChecks(site, shown, read.Values, data[DataFile.Sources], findings).Run();
        findings.AddRange(Orphans(files, read.Values));

        goodEntries = shown.ToDictionary(entry => entry.Document.Path);
        if (showHidden)
            site.Preview = new PreviewNotes([.. findings.Order()], [.. documents.Where(document => document.Place is not null).Select(InPreview)]);
        return new ContentReading(site, [.. findings.Order()], HoldsUntil(documents, today, now, zone), data.IsDegraded || !files.ClosedFolders.IsEmpty || documents.Any(document => read[document].Entry is null));

        PreviewFile InPreview(Document document) => new(document.Path, document.Place!.Path, goodEntries.GetValueOrDefault(document.Path)?.Entry, hidden[document]);

        SiteContent MakeSite(IEnumerable<Entry> entries, SiteContent? likeAddressed = null) =>
            new(data.Settings!, today, data.Sources.Values, data.Figures.Values, OfPublishedCountries(entries), data.Gone, likeAddressed);
    }

    private ReadingContext MakeContext(FolderFiles files, DataFiles data, ImmutableArray<Document> documents, Func<Document, bool> isShown)
    {
        var names = BaseFacts.BaseFacts.Names.ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        foreach (var document in documents.Where(document => document.Place?.Kind == EntryKind.Country))
        {
            var title = isShown(document) && document.FrontMatter["title"] is YamlScalar { Value.Length: > 0 } scalar ? scalar.Value.Trim() : null;
            names[document.Place!.Slug] = title ?? names.GetValueOrDefault(document.Place.Slug);
        }
        var stories = documents.Where(document => document.Place?.Kind == EntryKind.Story).Select(document => document.Place!.Slug).ToHashSet();
        var context = new ReadingContext(data.Sources, data.Figures, names, stories, files.Pictures.ToDictionary(picture => picture.Path));
        return lastContext = lastContext is not null && lastContext.Says(context) ? lastContext : context;
    }

    /// <summary>Reads the documents, and remembers those that nothing has changed for.</summary>
    private Dictionary<Document, ReadEntry> ReadAll(ImmutableArray<Document> documents, ReadingContext context, List<Finding> findings)
    {
        var entries = new ReadEntry[documents.Length];
        Parallel.For(0, documents.Length, index =>
            entries[index] = remembered.TryGetValue(documents[index], out var known) && ReferenceEquals(known.Context, context) ? known : ReadEntry.Of(documents[index], context));
        findings.AddRange(entries.SelectMany(entry => entry.Findings));
        return remembered = entries.ToDictionary(entry => entry.Document, ByReference);
    }

    /// <summary>The entry of a document, or its last good version; null when there is neither.</summary>
    private ReadEntry? Good(Document document, Dictionary<Document, ReadEntry> read, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (read[document].Entry is not null)
            return read[document];
        return goodEntries.TryGetValue(document.Path, out var good) && good.Document.Publication.WhyHidden(now, zone) is null ? good : null;
    }

    private static Entry Mark(Entry entry, string? hiddenBecause) => hiddenBecause is null ? entry : entry with { HiddenBecause = hiddenBecause };

    /// <summary>Of two entries that claim one address, the one first in path order is served.</summary>
    private static ImmutableArray<ReadEntry> Claim(ImmutableArray<ReadEntry> entries, List<Finding> findings)
    {
        var claims = entries.GroupBy(entry => entry.Document.Place!.Path).Select(group => group.ToArray()).ToArray();
        foreach (var claim in claims.Where(claim => claim.Length > 1))
        {
            foreach (var (document, _, _, _) in claim)
                findings.Add(new Finding(Rule.AddressTaken, document.Path, 0, 0, $"{string.Join(" and ", claim.Select(other => $"`{other.Document.Path}`"))} claim the same address, {document.Place!.Path}. The first of them is served; rename or remove the other."));
        }
        return [.. claims.Select(claim => claim[0])];
    }

    /// <summary>Prayer points of a country that has no published profile have no page to stand on, and none names a story that is not published.</summary>
    private static ImmutableArray<Entry> OfPublishedCountries(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        var countries = all.OfType<Country>().Select(country => country.Slug).ToHashSet();
        var stories = all.OfType<Story>().Select(story => story.Slug).ToHashSet();
        return
        [
            .. all.Where(entry => entry is not PrayerPoint { Country: { } country } || countries.Contains(country))
                .Select(entry => entry is PrayerPoint { Story: { } story } point && !stories.Contains(story) ? point with { Story = null } : entry),
        ];
    }

    private static IEnumerable<Finding> Orphans(FolderFiles files, IEnumerable<ReadEntry> read)
    {
        var listed = read.SelectMany(entry => entry.Document.PhotoPaths).ToHashSet(StringComparer.Ordinal);
        // Beside an entry that cannot be read, nobody knows what it would list.
        var unknown = read.Where(entry => !entry.Document.IsReadable).Select(entry => entry.Document.Place?.PhotoFolder).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return files.Pictures.Where(picture => !listed.Contains(picture.Path) && !unknown.Contains(picture.Path[..picture.Path.LastIndexOf('/')]))
            .Select(picture => FileKind.IsOriginal(picture.Path) ? FileKind.Original(picture.Path) : new Finding(Rule.OrphanPhoto, picture.Path, 0, 0, "No entry beside it lists this picture under `photos`, so it is not shown. List it, or remove the file."));
    }

    private static DateTimeOffset HoldsUntil(ImmutableArray<Document> documents, DateOnly today, DateTimeOffset now, TimeZoneInfo zone)
    {
        var midnight = new Publication(false, today.AddDays(1).ToDateTime(default), null).Changes(zone);
        return documents.SelectMany(document => document.Publication.Changes(zone)).Concat(midnight).Where(change => change > now).Min();
    }
}
