using PersecutionProfile.Content.Checking;
using PersecutionProfile.Content.Translating;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Puts the files of a folder together to a snapshot. What it remembers changes the work, not the result, but for the
/// last good version of entries and data files that can no longer be read.
/// </summary>
internal sealed class SiteAssembly(bool showHidden, StateFolder? state)
{
    private static readonly IEqualityComparer<Document> ByReference = ReferenceEqualityComparer.Instance;

    private const string InGoneList = $"Listed in {DataFile.Gone}";

    private const string StillUp =
        "Visitors still see the last good page. To take it down, write `draft: true` on a line of its own, or remove the file.";

    /// <summary>Zones whose days begin last and first.</summary>
    private static readonly TimeZoneInfo[] AnyZone =
    [
        .. new[] { -12, 14 }.Select(hours => TimeZoneInfo.CreateCustomTimeZone($"UTC{hours:+0;-0}", TimeSpan.FromHours(hours), null, null))
    ];

    private readonly Dictionary<string, DataFile> goodData = [];
    private readonly List<string> recalled = [];
    private readonly Translations translations = new();
    private Dictionary<string, ReadEntry> goodEntries = [];
    private Dictionary<Document, ReadEntry> remembered = [];
    private ReadingContext? lastContext;
    private Suggestions? nearPages;
    private Suggestions? nearFiles;

    /// <summary>Asked for the first snapshot only: what is gone since is not to come back.</summary>
    private StateFolder? state = state;

    public ContentReading Assemble(FolderFiles files, DateTimeOffset now)
    {
        recalled.Clear();
        var findings = new List<Finding>(files.Findings);
        var all = files.Documents.ToImmutableArray();
        var documents = all.RemoveAll(document => document.Place?.Language is not null);
        var profiles = documents.Where(document => document.Place?.Kind == EntryKind.Country).Select(document => document.Place!.Slug);
        var data = new DataFiles(files.DataFiles.ToDictionary(file => file.Path), goodData, profiles, RecallData, findings);
        findings.AddRange(all.SelectMany(document => document.Findings));

        var zone = data.Settings.TimeZone;
        // An unknown zone must not let anything out too early, or keep it too long.
        var zones = data.Settings.IsTimeZoneKnown ? [zone] : AnyZone;
        var hidden = all.ToDictionary(document => document, WhyHidden, ByReference);
        var context = MakeContext(files, data, documents, document => showHidden || hidden[document] is null);
        var written = data[DataFile.Site];
        var ofLogo = new FileFindings(DataFile.Site);
        var logo = LogoReader.Find(data.Settings.LogoFile, context.Pictures, written.Map["logo"], ofLogo);
        findings.AddRange(ofLogo.All);
        var read = ReadAll(documents, context, findings);

        var shown = Claim(
            [
                .. documents.Where(document => document.Place is not null && (showHidden || hidden[document] is null))
                    .Select(document => read[document].Entry is null ? LastGood(document, context, WhyHidden, findings) : read[document])
                    .OfType<ReadEntry>()
            ],
            findings);
        translations.Assemble(
            all.RemoveAll(document => document.Place?.Language is null),
            shown,
            read.Values,
            context,
            data.Settings,
            data.Words,
            document => showHidden || WhyHidden(document) is null,
            RecallTranslation,
            findings);
        var today = zone.DayAt(now);
        var uncarried = Uncarried(all, shown);
        var editions = MakeEditions(data.Words, all, shown, hidden.ToDictionary(pair => pair.Key.Path, pair => pair.Value), uncarried);
        var site = MakeSite(shown.Select(entry => Mark(
            entry.HasLinks ? entry.Entry! with { } : entry.Entry!,
            hidden.GetValueOrDefault(entry.Document),
            !uncarried.Contains(entry.Document.Place!.Target))));
        var places = shown.Concat(translations.Shown).ToDictionary(entry => entry.Document.Path, entry => entry.Document.Place!);
        var unread = documents.Where(document => read[document].Entry is null && hidden[document] is null && document.Place is not null)
            .ToArray();
        // Thousands of addresses, which are listed only if something is looked for among them.
        nearPages = new Suggestions(new[] { AddressGroup.Page }.SelectMany(site.Addresses.Of).Select(address => address.Path), nearPages);
        nearFiles = new Suggestions(places.Keys, nearFiles);
        var targets = new LinkTargets(site, places, unread, nearPages, nearFiles);
        var published = site.Entries.ToDictionary(entry => entry.File, StringComparer.Ordinal);
        foreach (var (document, _, _, _) in shown.Where(entry => entry.HasLinks && published.ContainsKey(entry.Document.Path)))
            BodyLinks.Fill(document, published[document.Path], targets, findings);
        var translated = editions.SelectMany(edition => edition.Entries.Values)
            .ToDictionary(entry => entry.File, StringComparer.Ordinal);
        foreach (var (document, _, _, _) in translations.Shown.Where(entry => entry.HasLinks))
            BodyLinks.Fill(document, translated[document.Path], targets, findings);
        var shownDocuments = shown.Select(entry => entry.Document).ToHashSet(ByReference);
        Document[] unpublished =
        [
            .. documents.Where(document => !shownDocuments.Contains(document)),
            .. shownDocuments.Where(document => !published.ContainsKey(document.Path)),
            .. translations.Unshown,
        ];
        Document[] lastGood =
        [
            .. shownDocuments.Where(document => !read.ContainsKey(document) && published.ContainsKey(document.Path)),
            .. translations.LastGood,
        ];
        PictureFile[] pictures = [.. files.Pictures];
        site.ForgetEditions();

        goodEntries = shown.ToDictionary(entry => entry.Document.Path);
        var lazyFindings = FindingsOf(FindRest, RemovedFrom(files));
        if (showHidden)
            site.Preview = new PreviewNotes(lazyFindings, [.. all.Where(document => document.Place is not null).Select(InPreview)]);
        state = null;
        return new ContentReading(
            site,
            lazyFindings,
            HoldsUntil(all.Concat(shownDocuments).Concat(translations.Shown.Select(entry => entry.Document)), today, now, zone, zones),
            data.IsDegraded
                || !files.ClosedFolders.IsEmpty
                || translations.AnyUnread
                || documents.Any(document => read[document].Entry is null))
        {
            Unknown = data.Unknown,
            Unmade = Unmade(),
            Recalled = [.. recalled.Order(StringComparer.Ordinal)],
            Files =
            [
                .. goodData.Values.Where(file => file.Hash.Length > 0).Select(file => new KeptFile(file.Path, file.Hash)),
                .. shown.Where(entry => published.ContainsKey(entry.Document.Path)).SelectMany(entry => entry.Files),
                .. translations.Shown.Select(entry => new KeptFile(entry.Document.Path, entry.Document.Hash)),
                .. logo is { Photo: { } picture } ? [new KeptFile(logo.Path, logo.Hash, picture)] : Array.Empty<KeptFile>(),
            ],
        };

        // What changes nothing of what is shown; the folder may be looked at again meanwhile.
        List<Finding> FindRest()
        {
            foreach (var document in unpublished)
                BodyLinks.Check(document, targets, findings);
            CheckGone(data.GoneList, all.Where(document => hidden[document] == InGoneList), site, findings);
            new SiteChecks(site, shown, read.Values, data[DataFile.Sources], written, findings).Run();
            findings.AddRange(Orphans(pictures, read.Values, written.IsReadable ? data.Settings.LogoFile : null));
            LookedAt.Answer(all, findings);
            if (!showHidden)
                SayWhatIsUp(lastGood, findings);
            return findings;
        }

        ImmutableArray<UnmadePhoto> Unmade()
        {
            if (!pictures.Any(picture => picture.IsUnmade))
                return [];
            var ofShown = shownDocuments.SelectMany(document => document.PhotoPaths).Append(data.Settings.LogoFile)
                .ToHashSet(StringComparer.Ordinal);
            return
            [
                .. documents.SelectMany(document => document.PhotoPaths)
                    .Union(ofShown)
                    .Select(context.Pictures.GetValueOrDefault)
                    .OfType<PictureFile>()
                    .Where(picture => picture.IsUnmade)
                    .Select(picture => new UnmadePhoto(picture.Path, ofShown.Contains(picture.Path)) { Hash = picture.Hash })
                    .OrderByDescending(photo => photo.IsShown),
            ];
        }

        PreviewFile InPreview(Document document) =>
            new(
                document.Path,
                document.Place!.Address,
                FindGood(document.Path)?.Entry,
                hidden[document]);

        string? WhyHidden(Document document) =>
            zones.Select(zone => WhyHiddenIn(zone, document, data.Settings, now)).FirstOrDefault(why => why is not null)
            ?? (data.GoneList.Find(document) is null ? null : InGoneList);

        SiteContent MakeSite(IEnumerable<Entry> entries)
        {
            var all = OfPublishedCountries(entries);
            FigureDefinition[] figures =
            [
                .. data.Figures.Or(all.OfType<Country>().SelectMany(country => country.Figures).Select(group => group.Definition))
            ];
            var sources = data.Sources.Or(
                all.SelectMany(entry => entry.Sources)
                    .Concat(figures.Select(figure => figure.Source).OfType<Source>())
                    .Concat(data.RankingEditions.SelectMany(edition => edition.Sources))
                    .Concat(data.Days.SelectMany(day => day.Sources)));
            var made = new Editions(editions, EditionMaker.Make);
            var settings = data.Settings with { Logo = logo?.Photo is { } picture ? Logo.Of(picture) : null };
            return new(settings, today, sources, figures, data.RankingEditions, data.Days, all, data.Gone, made);
        }
    }

    /// <summary>What of gone.yml is still in the folder, or cannot be gone.</summary>
    private static void CheckGone(GoneList gone, IEnumerable<Document> hidden, SiteContent site, List<Finding> findings)
    {
        foreach (var document in hidden)
        {
            var at = gone.Find(document)!.At;
            findings.Add(new Finding(Rule.Takedown, DataFile.Gone, at.Line, at.Column,
                $"The page of `{document.Path}` is hidden for safety, because it is listed here. To take it down for good, remove that file, too; to show it, remove this line."));
        }
        foreach (var line in gone.Lines.Where(line => site.Addresses.Has(line.Value.Trim())))
            findings.Add(new Finding(Rule.InvalidValue, DataFile.Gone, line.At.Line, line.At.Column,
                $"The site itself makes `{line.Value.Trim()}`, so it is still there. Remove this line, and take down the entries that you see there."));
    }

    /// <summary>Tells who breaks a file that he has not taken its page down.</summary>
    private static void SayWhatIsUp(IEnumerable<Document> lastGood, List<Finding> findings)
    {
        foreach (var (path, _, _, _, _, _) in lastGood)
        {
            var own = findings.Where(finding => finding.IsError && finding.File == path && finding.Rule != Rule.FileUnreadable);
            if (own.Order().FirstOrDefault() is not { } first)
                continue;
            findings[findings.IndexOf(first)] = first with { Message = $"{first.Message} {StillUp}" };
        }
    }

    // A save, and a takedown, must not wait until it is known what is wrong elsewhere.
    private static Lazy<ImmutableArray<Finding>> FindingsOf(Func<List<Finding>> find, Dictionary<string, RemovedCharacters> removed) =>
        new(
            () =>
                Suggestions.AddTo(
                    removed.Count == 0
                        ? find()
                        : find().Select(
                            finding => removed.TryGetValue(finding.File, out var fromFile) ? fromFile.PutOnDisk(finding) : finding)));

    private static Dictionary<string, RemovedCharacters> RemovedFrom(FolderFiles files) =>
        files.Documents.Select(document => (document.Path, document.Removed))
            .Concat(files.DataFiles.Select(file => (file.Path, file.Removed)))
            .Where(file => !file.Removed.IsEmpty).ToDictionary(file => file.Path, file => file.Removed);

    /// <summary>The name that a story's file is to get, of which its prayers speak already.</summary>
    private static Slug? WrongNameOfStory(Document document) =>
        document.Path.Split('/') is ["news", .., var name] && Slug.TryMake(Path.GetFileNameWithoutExtension(name), out var slug)
            ? slug
            : null;

    private ReadingContext MakeContext(FolderFiles files, DataFiles data, ImmutableArray<Document> documents, Func<Document, bool> isShown)
    {
        var names = BaseFacts.BaseFacts.Names.ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        foreach (var document in documents.Where(document => document.Place?.Kind == EntryKind.Country))
        {
            var title = isShown(document) && document.FrontMatter["title"] is YamlScalar { Value.Length: > 0 } scalar
                ? scalar.Value.Trim()
                : null;
            names[document.Place!.Slug] = title ?? names.GetValueOrDefault(document.Place.Slug);
        }
        var stories = documents.Where(document => document.Place?.Kind == EntryKind.Story)
            .Select(document => document.Place!.Slug)
            .Concat(documents.Where(document => document.Place is null).Select(WrongNameOfStory).OfType<Slug>())
            .ToHashSet();
        var context = new ReadingContext(data.Sources, data.Figures, names, stories, files.Pictures.ToDictionary(picture => picture.Path))
        {
            Language = data.Settings.Language,
            Rankings = data.RankingEditions.SelectMany(edition => edition.Countries)
                .GroupBy(country => country.Country, country => country.Ranking)
                .ToDictionary(group => group.Key, group => group.ToImmutableArray()),
            NearSources = new Suggestions(data.Sources.All.Keys.Select(key => key.Value), lastContext?.NearSources),
            NearFigures = new Suggestions(data.Figures.All.Keys.Select(key => key.Value), lastContext?.NearFigures),
            NearCountries = new Suggestions(names.Keys.Select(slug => slug.Value), lastContext?.NearCountries),
            NearStories = new Suggestions(stories.Select(slug => slug.Value), lastContext?.NearStories),
        };
        return lastContext = lastContext is not null && lastContext.HasSameContent(context) ? lastContext : context;
    }

    /// <summary>Reads the documents, and remembers those that nothing has changed for.</summary>
    private Dictionary<Document, ReadEntry> ReadAll(ImmutableArray<Document> documents, ReadingContext context, List<Finding> findings)
    {
        var entries = new ReadEntry[documents.Length];
        Parallel.For(0, documents.Length, index =>
            entries[index] = remembered.TryGetValue(documents[index], out var known) && ReferenceEquals(known.Context, context)
                ? known
                : ReadEntry.Of(documents[index], context));
        findings.AddRange(entries.SelectMany(entry => entry.Findings));
        return remembered = entries.ToDictionary(entry => entry.Document, ByReference);
    }

    /// <summary>The last good version of what cannot be read now; null also when its text was deleted since.</summary>
    private ReadEntry? LastGood(Document document, ReadingContext context, Func<Document, string?> whyHidden, List<Finding> findings)
    {
        var good = goodEntries.GetValueOrDefault(document.Path) ?? Recall(document.Path, context);
        if (good is null || whyHidden(good.Document) is not null)
            return null;
        if (!document.HasNoText || good.Document.HasNoText)
            return good.Without(context);
        findings.Add(new Finding(Rule.Takedown, document.Path, 0, 0,
            "The page is hidden for safety: its text was deleted, and what is left in the file cannot be read. To take it down, remove the file; to show it, put the text back and mend the mistake."));
        return null;
    }

    /// <summary>
    /// What was published last, less what is hidden or removed by now, for when a mistake of the program lets no new snapshot
    /// be made; null when nothing of it is.
    /// </summary>
    public ContentReading? TakeDown(ContentReading last, FolderFiles files, DateTimeOffset now)
    {
        var zones = last.Site.Settings.IsTimeZoneKnown ? [last.Site.Settings.TimeZone] : AnyZone;
        var documents = files.Documents.ToDictionary(document => document.Path, StringComparer.Ordinal);
        var gone = files.DataFiles.Where(file => file.Path == DataFile.Gone).Select(file => new GoneList(file)).FirstOrDefault();
        var pictures = files.Pictures.Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        var entries = OfPublishedCountries(last.Site.Entries.Where(IsUp).Select(Shown));
        var editions = last.Site.Translations with { Words = [.. last.Site.Translations.Words.Select(UpOf)] };
        var translated = last.Site.Translations.Words.SelectMany(words => words.Entries.Values);
        var kept = entries.Concat(editions.Words.SelectMany(words => words.Entries.Values))
            .SelectMany(entry => entry.Photos.Select(photo => photo.Path).Append(entry.File))
            .ToHashSet(StringComparer.Ordinal);
        var settings = last.Site.Settings;
        if (!pictures.Contains(settings.LogoFile))
            settings = settings with { Logo = null };
        else
            kept.Add(settings.LogoFile);
        if (settings == last.Site.Settings && last.Site.Entries.Concat(translated)
            .All(entry => kept.Contains(entry.File) && entry.Photos.All(photo => kept.Contains(photo.Path))))
        {
            return null;
        }
        return last with
        {
            Site = new SiteContent(
                settings,
                last.Site.Today,
                last.Site.Sources,
                last.Site.FigureDefinitions,
                last.Site.RankingEditions,
                last.Site.Days,
                entries,
                last.Site.Addresses.Listed,
                editions)
            {
                Preview = last.Site.Preview,
            },
            IsDegraded = true,
            Files = [.. last.Files.Where(file => FileKind.IsDataFile(file.Path) || kept.Contains(file.Path))],
        };

        EditionWords UpOf(EditionWords words)
        {
            var originals = entries.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
            return words with
            {
                Entries = words.Entries.Where(pair => originals.Contains(pair.Key) && IsUp(pair.Value))
                    .ToDictionary(pair => pair.Key, pair => Shown(pair.Value), StringComparer.Ordinal),
            };
        }

        Entry Shown(Entry entry) => entry with { Photos = entry.Photos.RemoveAll(photo => !pictures.Contains(photo.Path)) };

        bool IsUp(Entry entry) => documents.TryGetValue(entry.File, out var document)
            && (
                showHidden
                    || (IsVisible(document) && (FindGood(entry.File) is not { } good || IsVisible(good.Document))));

        bool IsVisible(Document document) => gone?.Find(document) is null && zones.All(
            zone => WhyHiddenIn(zone, document, last.Site.Settings, now) is null);
    }

    private static string? WhyHiddenIn(TimeZoneInfo zone, Document document, SiteSettings settings, DateTimeOffset now) =>
        document.Publication.WhyHidden(now, zone, settings.MayNamePeopleAtRisk, settings.NeedsTwoEyes);

    /// <summary>What is shown of a file, original or translation.</summary>
    private ReadEntry? FindGood(string file) => goodEntries.GetValueOrDefault(file) ?? translations.Find(file);

    private ReadEntry? Recall(string path, ReadingContext context)
    {
        if (state?.Find(path) is not { } kept)
            return null;
        var document = Document.Read(path, kept.Bytes) with { Hash = kept.Hash };
        var pictures = new Dictionary<string, PictureFile>(context.Pictures);
        foreach (var photo in document.PhotoPaths.Where(photo => pictures.GetValueOrDefault(photo) is { Refusal.Length: > 0 }))
            pictures[photo] = RecallPicture(photo) ?? pictures[photo];
        var entry = ReadEntry.Of(document, context with { Pictures = pictures });
        if (entry.Entry is not null)
            recalled.Add(path);
        return entry.Entry is null ? null : entry;
    }

    private Document? RecallTranslation(string path)
    {
        if (state?.Find(path) is not { } kept)
            return null;
        recalled.Add(path);
        return Document.Read(path, kept.Bytes) with { Hash = kept.Hash };
    }

    private DataFile? RecallData(string path)
    {
        if (state?.Find(path) is not { } kept)
            return null;
        recalled.Add(path);
        return DataFile.Read(path, kept.Bytes) with { Hash = kept.Hash };
    }

    /// <summary>Copies of the translated entries, beside what else is translated; their links get their targets later.</summary>
    private ImmutableArray<EditionWords> MakeEditions(
        ImmutableArray<EditionWords> words,
        ImmutableArray<Document> all,
        ImmutableArray<ReadEntry> originals,
        Dictionary<string, string?> hidden,
        HashSet<LinkTarget> uncarried)
    {
        var byTarget = originals.ToDictionary(entry => entry.Document.Place!.Target);
        var byLanguage = translations.Shown.ToLookup(entry => entry.Document.Place!.Language);
        var notShown = all.Where(document => document.Place is { Language: not null } place
                && byTarget.ContainsKey(place.Target)
                && translations.Find(document.Path) is null)
            .ToLookup(document => document.Place!.Language);
        return
        [
            .. words.Select(edition => edition with
            {
                Entries = byLanguage[edition.Language.Tag].ToDictionary(
                    entry => byTarget[entry.Document.Place!.Target].Document.Path,
                    entry => Mark(
                        entry.Entry! with { },
                        hidden[entry.Document.Path] ?? hidden[byTarget[entry.Document.Place!.Target].Document.Path],
                        !uncarried.Contains(entry.Document.Place!.Target)),
                    StringComparer.Ordinal),
                Begun = notShown[edition.Language.Tag].DistinctBy(document => document.Place!.Target)
                    .ToDictionary(
                        document => byTarget[document.Place!.Target].Document.Path, document => document.Path, StringComparer.Ordinal),
            }),
        ];
    }

    private PictureFile? RecallPicture(string path) =>
        state?.FindPhoto(path) is var (photo, hash) ? new PictureFile(path) { Photo = photo, Hash = hash } : null;

    private static Entry Mark(Entry entry, string? hiddenBecause, bool isCarried) =>
        hiddenBecause is null && isCarried ? entry : entry with { HiddenBecause = hiddenBecause, IsCarried = isCarried };

    /// <summary>
    /// Where entries stand that no copy may hold: by their own keys, in any language and also in a file that cannot be read any
    /// more, or by those of the story that they belong to.
    /// </summary>
    private static HashSet<LinkTarget> Uncarried(ImmutableArray<Document> all, ImmutableArray<ReadEntry> shown)
    {
        var uncarried = all.Concat(shown.Select(entry => entry.Document))
            .Where(document => document is { Place: not null, Publication.IsCarried: false })
            .Select(document => document.Place!.Target)
            .ToHashSet();
        uncarried.UnionWith(
            [
                .. shown.Where(entry => entry is { Document.Publication.IsCarried: null, Entry: PrayerPoint { Story: { } story } }
                        && uncarried.Contains(new LinkTarget(Paths.Story(story))))
                    .Select(entry => entry.Document.Place!.Target),
            ]);
        return uncarried;
    }

    /// <summary>Of two entries that claim one address, the one first in path order is served.</summary>
    private static ImmutableArray<ReadEntry> Claim(ImmutableArray<ReadEntry> entries, List<Finding> findings)
    {
        var claims = entries.GroupBy(entry => entry.Document.Place!.Target).Select(group => group.ToArray()).ToArray();
        foreach (var claim in claims.Where(claim => claim.Length > 1))
        {
            var files = FileNames.Join([.. claim.Select(other => other.Document.Path)]);
            foreach (var (document, _, _, _) in claim)
                findings.Add(
                    new Finding(Rule.AddressTaken, document.Path, 0, 0,
                        $"{files} claim the same address, {document.Place!.Target}. The first of them is served; rename or remove the other."));
        }
        return [.. claims.Select(claim => claim[0])];
    }

    /// <summary>
    /// Prayer points of a country that has no published profile have no page to stand on, and none names a story that is not
    /// published.
    /// </summary>
    private static ImmutableArray<Entry> OfPublishedCountries(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        var countries = all.OfType<Country>().Select(country => country.Slug).ToHashSet();
        var stories = all.OfType<Story>().Select(story => story.Slug).ToHashSet();
        return
        [
            .. all.Where(entry => entry is not PrayerPoint { Country: { } country } || countries.Contains(country))
                .Select(entry =>
                    entry is PrayerPoint { Story: { } story } point && !stories.Contains(story) ? point with { Story = null } : entry),
        ];
    }

    /// <param name="logo">Null where nobody knows what is meant to be the logo.</param>
    private static IEnumerable<Finding> Orphans(PictureFile[] pictures, IEnumerable<ReadEntry> read, string? logo)
    {
        var inRoot = pictures.Where(picture => FileKind.IsInRoot(picture.Path)).ToArray();
        var stray = inRoot.Where(picture => logo is not null && picture.Path != logo)
            .Select(picture => FileKind.CheckName(picture.Path))
            .OfType<Finding>();
        var listed = read.SelectMany(entry => entry.Document.PhotoPaths).ToHashSet(StringComparer.Ordinal);
        // What an entry says of a photo that it lists with another name, ending or folder is enough.
        var misnamed = listed.Except(pictures.Select(picture => picture.Path)).Select(Stem)
            .Concat(read.SelectMany(entry => entry.Document.PhotosWithFolder).Select(Stem))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Beside an entry that cannot be read, nobody knows what it would list.
        var unknown = read.Where(entry => !entry.Document.IsReadable)
            .Select(entry => entry.Document.Place?.PhotoFolder)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return pictures.Except(inRoot).Where(picture => !listed.Contains(picture.Path) && !misnamed.Contains(Stem(picture.Path))
                && !unknown.Contains(picture.Path[..picture.Path.LastIndexOf('/')]))
            .Select(picture =>
                FileKind.PrivateByName(picture.Path)
                    ?? new Finding(Rule.OrphanPhoto, picture.Path, 0, 0,
                        "No entry beside it lists this picture under `photos`, so it is not shown. List it, or remove the file."))
            .Concat(stray);

        static string Stem(string path) => Path.ChangeExtension(path, "");
    }

    private static DateTimeOffset HoldsUntil(
        IEnumerable<Document> documents, DateOnly today, DateTimeOffset now, TimeZoneInfo zone, TimeZoneInfo[] zones) =>
        documents.SelectMany(document => zones.SelectMany(document.Publication.Changes))
            .Append(zone.StartOf(today.AddDays(1)))
            .Where(change => change > now)
            .Min();
}
