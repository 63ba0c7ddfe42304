using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Reading;

/// <summary>What one entry's file says, read without looking at any other file.</summary>
internal sealed record Document(
    string Path, EntryPlace? Place, Publication Publication, YamlMap FrontMatter, Body Body, ImmutableArray<Finding> Findings)
{
    /// <summary>The photos its front matter lists, beside its file.</summary>
    public IEnumerable<string> PhotoPaths => PhotoFiles(FrontMatter).Select(file => $"{Path[..Path.LastIndexOf('/')]}/{file}");

    /// <summary>The same, beside its file, for those that are listed with a folder before their name.</summary>
    public IEnumerable<string> PhotosWithFolder => PhotoFiles(FrontMatter).Where(file => file.AsSpan().ContainsAny('/', '\\'))
        .Select(file => $"{Path[..Path.LastIndexOf('/')]}/{FileNames.WithoutFolder(file)}");

    /// <summary>The SHA-256 of its bytes; empty when there are none.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>What was taken out of its text.</summary>
    public RemovedCharacters Removed { get; private init; } = RemovedCharacters.None;

    /// <summary>What stands under <c>photos</c> and <c>photo</c>.</summary>
    public IEnumerable<YamlMap> ListedPhotos => PhotosIn(FrontMatter);

    /// <summary>What is said of each of them.</summary>
    public IEnumerable<string> Captions => ListedPhotos.Select(photo =>
        string.Join(' ', new[] { photo["alt"], photo["caption"] }.OfType<YamlScalar>().Select(words => words.Value)));

    /// <summary>The values of its front matter that name a file.</summary>
    public IEnumerable<YamlScalar> NamedFiles =>
        ListedPhotos.Select(photo => photo["file"])
            .Append((FrontMatter["link"] as YamlMap)?["url"])
            .OfType<YamlScalar>();

    /// <summary>Keys that stand below the second line <c>---</c>, where they are text.</summary>
    public ImmutableArray<string> KeysInText { get; private init; } = [];

    /// <summary>Of a translation, whose body is read with its original in view.</summary>
    public (string Markdown, int FirstLine)? Text { get; private init; }

    /// <summary>
    /// Whether it has an address, a front matter and a body that can be read; the body of a translation may still not be.
    /// </summary>
    public bool IsReadable { get; private init; }

    /// <summary>Whether nothing stands below the second line <c>---</c>, whatever stands above it.</summary>
    public bool HasNoText { get; private init; }

    public static Document Read(string path, ReadOnlySpan<byte> bytes)
    {
        var findings = new FileFindings(path);
        var character = CopiedCharacters.InName(path);
        if (character is not null)
            findings.Add(Rule.FileName, character);
        var place = EntryPlace.Of(path, character is null ? findings : new FileFindings(path));
        var text = ContentFile.Read(bytes, place is null ? new FileFindings(path) : findings, out var removed);
        // One finding is enough for a file that stands in the wrong place or is no text; what it says of its takedown holds.
        var takedown = Takedown.FindIn(text ?? ContentFile.Guess(bytes), place is null || text is null ? new FileFindings(path) : findings);
        if (place?.Kind == EntryKind.Story && FoldersOf(path, place).FirstOrDefault(HoldBack.IsFolder) is { } folder)
            takedown.Hide(default,
                $"it lies in a folder `{folder}`. To keep it hidden, write `draft: true` in it, too; to show it, move it to `news/`.");
        // A prayer needs no key.
        if (takedown is { HasFewWords: true, Hides: false }
            && (place?.Kind != EntryKind.PrayerPoint || text?.StartsWith("---", StringComparison.Ordinal) != true))
        {
            takedown.Hide(new Place(1, 1),
                "the file has only a few words, and no line such as `title: Laos`. To take it down for good, remove the file; to show it, put its text back.");
        }
        if (place?.Kind is EntryKind.Country or EntryKind.HelpAction && takedown is { WasEmptied: true, Hides: false })
            takedown.Hide(default,
                "below the second line `---` stand only empty lines. To keep it hidden, write `draft: true` above that line; to show it, write its text, or delete the empty lines.");
        else if (place is { Kind: not (EntryKind.Country or EntryKind.HelpAction) } && takedown is { HasNoText: true, Hides: false })
            takedown.Hide(default,
                "nothing stands below the second line `---`. To keep it hidden, write `draft: true` above that line; to show it, write its text.");
        CopiedCharacters.Check(text is null ? "" : takedown.Rest, hasBody: true, findings);
        if (place is null
            || text is null
            // The line that was all of the file is a finding already.
            || (string.IsNullOrWhiteSpace(takedown.Rest) && !string.IsNullOrWhiteSpace(text))
            || !Reading.FrontMatter.TryRead(takedown.Rest, findings, out var map, out var markdown, out var bodyLine))
        {
            return new Document(path, place, Publication.OfBroken(takedown), YamlMap.Empty, Body.Empty, findings.All)
            {
                Removed = removed,
                HasNoText = takedown.HasNoText,
            };
        }
        var publication = Publication.Of(map, takedown);
        if (!publication.IsDraft)
            Unfinished.Check(takedown.Rest, findings);
        if (place.Kind is EntryKind.Story or EntryKind.Country or EntryKind.PrayerPoint)
            People.Check(takedown.Rest, findings);
        BetrayingLinks.Check(takedown.Rest, findings);
        PhotoCare.Check(place.Kind, map, findings);
        if (place.Language is null)
            new EntryCare(place, publication, map, findings).Check(path, markdown, bodyLine);
        var keysInText = Misplaced.InText(place.Kind, map, markdown, bodyLine, findings);
        var body = place.Language is null ? ReadBody(place, map, markdown, bodyLine, publication.IsDraft, findings) : Body.Empty;
        return new Document(path, place, publication, map, body ?? Body.Empty, findings.All)
        {
            IsReadable = body is not null,
            Text = place.Language is null ? null : (markdown, bodyLine),
            KeysInText = keysInText,
            Removed = removed,
            HasNoText = takedown.HasNoText,
        };
    }

    /// <summary>A file that exists and cannot be read; what is known of its bytes may still take it down.</summary>
    public static Document Unreadable(string path, Finding problem, byte[]? bytes = null) =>
        new(
            path,
            EntryPlace.Of(path, new FileFindings(path)),
            bytes is null
                ? new Publication(false, null, null)
                : Publication.OfBroken(Takedown.FindIn(ContentFile.Guess(bytes), new FileFindings(path))),
            YamlMap.Empty,
            Body.Empty,
            [problem]);

    /// <summary>The folders between <c>news/</c> and the entry's file or its own folder.</summary>
    private static string[] FoldersOf(string path, EntryPlace place) => path.Split('/')[1..(place.PhotoFolder is null ? ^1 : ^2)];

    /// <summary>
    /// A translation with its body, which has the photos and anchors of the original; null, with a finding, when that cannot
    /// be read.
    /// </summary>
    /// <param name="names">The cover names as the translation writes them.</param>
    public Document? WithBody(Document original, ImmutableArray<string> names, FileFindings findings)
    {
        var (markdown, firstLine) = Text!.Value;
        var source = SourceOf(Place!, original.FrontMatter, markdown, firstLine, names, Publication.IsDraft) with
        {
            Words = ProseWords.Of(Place!.Language!),
        };
        var body = BodyReader.Read(source, findings);
        OutOfPlace.CheckSignature(markdown, firstLine, findings);
        return body is null ? null : this with { Body = body.WithAnchorsOf(original.Body.Headings) };
    }

    private static Body? ReadBody(EntryPlace place, YamlMap map, string markdown, int bodyLine, bool isDraft, FileFindings findings)
    {
        var names = NamesChanged(map);
        foreach (var name in names)
        {
            var listed = ChangedPeople(map).FirstOrDefault(person => person.Value.Trim() == name) ?? map["names-changed"];
            People.CheckCoverName(markdown, name, listed!.At, findings);
        }
        var body = BodyReader.Read(SourceOf(place, map, markdown, bodyLine, names, isDraft), findings);
        OutOfPlace.CheckSignature(markdown, bodyLine, findings);
        if (place.Kind != EntryKind.InfoPage)
            OutOfPlace.CheckCorrections(markdown, bodyLine, findings);
        if (place.Kind == EntryKind.PrayerPoint && body is not null)
            Prayers.Check(map, markdown, body.Text, bodyLine, findings);
        return body;
    }

    /// <param name="map">That of the original.</param>
    private static BodySource SourceOf(
        EntryPlace place, YamlMap map, string markdown, int firstLine, ImmutableArray<string> names, bool isDraft)
    {
        var sharesPage = place.Kind is EntryKind.PrayerPoint or EntryKind.HelpAction;
        return new BodySource(
            markdown,
            firstLine,
            names,
            PhotoFiles(map),
            sharesPage ? $"{place.Slug}-" : "",
            place.Kind switch { EntryKind.PrayerPoint => 2, EntryKind.HelpAction => 1, _ => 0 })
        {
            IsDraft = isDraft,
            TakenIds = sharesPage ? [] : Anchors.Reserved,
            KeepsLines = place.Kind == EntryKind.PrayerPoint && map["kind"] is YamlScalar { Value: "prayer" },
        };
    }

    public static ImmutableArray<string> NamesChanged(YamlMap map) =>
        [
            .. Items(map["names-changed"])
                .OfType<YamlScalar>()
                .Where(name => !EntryReader.IsPair(name))
                .SelectMany(name => EntryReader.SeveralNames(name.Value))
                .Concat(ChangedPeople(map).Select(name => name.Value.Trim()))
                .Distinct()
        ];

    public static IEnumerable<YamlMap> PhotosIn(YamlMap map) => Items(map["photos"]).Concat(Items(map["photo"])).OfType<YamlMap>();

    /// <summary>The names of its people, whether they are changed or not.</summary>
    public static IEnumerable<YamlScalar> NamesOfPeople(YamlMap map) => NamesOfPeople(map, _ => true);

    private static IEnumerable<YamlScalar> ChangedPeople(YamlMap map) =>
        NamesOfPeople(map, person => person["changed"] is YamlScalar { Value: "true" or "True" or "TRUE" });

    private static IEnumerable<YamlScalar> NamesOfPeople(YamlMap map, Func<YamlMap, bool> isMeant) =>
        Items(map["people"]).OfType<YamlMap>().Where(isMeant).Select(person => person["name"]).OfType<YamlScalar>()
            .Where(name => !string.IsNullOrWhiteSpace(name.Value) && !EntryReader.IsPair(name));

    private static ImmutableArray<string> PhotoFiles(YamlMap map) =>
        [
            .. PhotosIn(map).Select(photo => photo["file"]).OfType<YamlScalar>().Select(file => file.Value)
        ];

    public static ImmutableArray<YamlNode> Items(YamlNode? node) => node switch
    {
        null => [],
        YamlList list => list.Items,
        _ => [node],
    };
}
