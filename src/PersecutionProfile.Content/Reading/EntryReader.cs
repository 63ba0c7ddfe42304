using System.Buffers;
using System.Text.RegularExpressions;

namespace PersecutionProfile.Content.Reading;

/// <summary>Makes an entry of a document and of what the other files define. Reads what all kinds of entries have in common.</summary>
internal sealed partial class EntryReader
{
    private static readonly SearchValues<char> PairSigns = SearchValues.Create(":=()/→>");

    private readonly ReadingContext context;
    private readonly FileFindings findings;
    private readonly OrderedDictionary<Slug, Source> cited = [];

    private EntryReader(Document document, ReadingContext context, FileFindings findings)
    {
        (Document, this.context, this.findings) = (document, context, findings);
        Fields = new Fields(document.FrontMatter, findings, document.KeysInText);
    }

    public Document Document { get; }

    public EntryPlace Place => Document.Place!;

    public Fields Fields { get; }

    /// <summary>Null, with findings, when a required key is missing or invalid. The body is still empty.</summary>
    public static Entry? Read(Document document, ReadingContext context, FileFindings findings)
    {
        if (Misplaced.Entry(document.Place!.Kind, document.FrontMatter) is var (at, message))
        {
            findings.Add(Rule.FilePlace, at, message);
            findings = new FileFindings(document.Path); // All else follows from it.
        }
        var reader = new EntryReader(document, context, findings);
        Entry entry = document.Place!.Kind switch
        {
            EntryKind.Country => CountryReader.Read(reader),
            EntryKind.Story => StoryReader.Read(reader),
            EntryKind.PrayerPoint => PrayerPointReader.Read(reader),
            EntryKind.HelpAction => HelpActionReader.Read(reader),
            _ => InfoPageReader.Read(reader),
        };
        entry = reader.ReadCommon(entry);
        reader.Fields.RefuseOthers(key =>
            HoldBack.Explain(key) ?? Misplaced.InBlock(document.FrontMatter, key) ?? Misplaced.Author(key.Key.Value));
        return reader.Fields.IsComplete ? entry : null;
    }

    public ImmutableArray<CountryMention> Countries(Fields fields, string key) =>
        [.. fields.List<CountryMention?>(key, TryReadCountry).OfType<CountryMention>().Distinct()];

    public bool TryReadSource(YamlNode node, FileFindings found, out Source source)
    {
        if (!TryFindSource(node, found, out source))
            return false;
        Cite(source);
        return true;
    }

    /// <summary>The source of a key, which is not cited by it.</summary>
    public bool TryFindSource(YamlNode node, FileFindings found, out Source source)
    {
        source = null!;
        if (!Values.Text(node, found, out var key))
            return false;
        key = CopiedCharacters.MendName(key);
        if (context.Sources.TryFind(key, out source))
            return true;
        if (!IsBroken(key))
            found.Ask(Rule.UnknownSource, node.At, $"There is no source `{key}` in sources.yml.", context.NearSources, key);
        return false;
    }

    public bool TryReadFigureName(YamlNode node, FileFindings found, out FigureDefinition definition)
    {
        definition = null!;
        if (!Values.Text(node, found, out var name))
            return false;
        if (context.Figures.TryFind(name, out definition))
            return true;
        if (!IsInOtherNumber(name) && FigureNamedIn(name) is { } meant)
            found.Add(Rule.UnknownFigure, node.At, $"There is no figure `{name}` in figures.yml. Did you mean `{meant}`?");
        else
            found.Ask(Rule.UnknownFigure, node.At, $"There is no figure `{name}` in figures.yml.", context.NearFigures, name);
        return false;
    }

    /// <summary>
    /// Whether a figure has this name in the singular or the plural, and so is nearer than one whose name is a part of it.
    /// </summary>
    private bool IsInOtherNumber(string name) =>
        context.Figures.All.Keys.Any(key => Math.Abs(key.Value.Length - name.Length) <= "es".Length
            && (key.Value.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(key.Value, StringComparison.Ordinal)));

    /// <summary>The figure whose label a text is, or whose name is among its words: "Population of Bhutan".</summary>
    private string? FigureNamedIn(string text)
    {
        var words = Slug.TryMake(text, out var slug) ? $"-{slug}-" : "";
        return context.Figures.All.Values.Where(figure =>
            figure.Label.Equals(text, StringComparison.OrdinalIgnoreCase) || words.Contains($"-{figure.Name}-", StringComparison.Ordinal))
            .Select(figure => figure.Name.Value)
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    public bool TryReadStory(YamlNode node, FileFindings found, out Slug story)
    {
        story = default;
        if (!Values.Text(node, found, out var text))
            return false;
        text = CopiedCharacters.MendName(text);
        if (Slug.TryParse(text, out story) && context.StorySlugs.Contains(story))
            return true;
        var name = text.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(part => part != "index.md", "");
        name = name.EndsWith(".md", StringComparison.Ordinal) ? name[..^".md".Length] : name;
        if (Slug.TryMake(name, out var meant) && context.StorySlugs.Contains(meant))
            return Values.Refuse(
                found, node, $"Write the name of the story's file alone, without folder and ending: `{meant}`.", meant.Value);
        found.Ask(Rule.UnknownStory, node.At, $"There is no story `{text}` in news/.", context.NearStories, name,
            Slug.TryParse(text, out _)
                ? " If its file has another name now, write that; if the story is gone, remove this line."
                : " Write the name of the story's file without `.md`, such as `bae-who-went-home`.");
        return false;
    }

    public PictureFile? FindPicture(string file) =>
        Place.PhotoFolder is { } folder ? context.Pictures.GetValueOrDefault($"{folder}/{file}") : null;

    /// <summary>The name of a picture of the entry that differs from the given one in capital letters alone.</summary>
    public string? FindMisnamed(string file) =>
        Place.PhotoFolder is not { } folder || FindPicture(file) is not null ? null
            : context.Pictures.Keys.FirstOrDefault(path => path.Equals(
                $"{folder}/{file}", StringComparison.OrdinalIgnoreCase))?[(folder.Length + 1)..];

    /// <summary>The only picture of the entry that has the given name with another ending: ".jpg" for ".jpeg".</summary>
    public string? FindWithOtherEnding(string file) =>
        Place.PhotoFolder is { } folder
        && context.Pictures.Keys.Where(path =>
            Path.ChangeExtension(path, "").Equals(Path.ChangeExtension($"{folder}/{file}", ""), StringComparison.Ordinal))
            .Take(2).ToArray() is [var only]
            ? only[(folder.Length + 1)..]
            : null;

    /// <summary>
    /// The <c>index.md</c> that the entry would be if its folder, in which the picture stands, were its own; null when it
    /// cannot be.
    /// </summary>
    public string? FindBeside(string file)
    {
        var folder = Document.Path[..Document.Path.LastIndexOf('/')];
        return context.Pictures.ContainsKey($"{folder}/{file}") && EntryPlace.Of($"{folder}/index.md", new FileFindings("")) is not null
            ? $"{folder}/index.md"
            : null;
    }

    /// <summary>The country in whose folder a prayer point stands; null when it is not to be named.</summary>
    public CountryMention? CountryOfFolder(Slug slug) =>
        context.CountryNames.GetValueOrDefault(slug) is { } name ? new CountryMention(slug, name) : null;

    /// <summary>
    /// What the editions of the World Watch List give a country, by the name of its file or that of its code. Their sources are
    /// not the entry's: each page would number them anew, and grow with every edition.
    /// </summary>
    public ImmutableArray<Ranking> ListedRankings(CountryCode code)
    {
        var names = new[] { Place.Slug, BaseFacts.BaseFacts.Find(code)?.Slug ?? Place.Slug }.Distinct();
        return [.. names.SelectMany(name => context.Rankings.GetValueOrDefault(name, []))];
    }

    /// <summary>Lets a check say what it finds in this entry.</summary>
    public void Check(Action<FileFindings> check) => check(findings);

    private Entry ReadCommon(Entry entry)
    {
        // Read by Publication; asked for here so that what is wrong is said.
        Fields.Optional("draft", Values.Flag, false);
        Fields.Optional("names-at-risk", Values.Flag, false);
        Fields.List<Danger>("in-danger", Values.OneOf);
        Fields.Optional("carry", Values.YesOrNo, false);
        Fields.OptionalValue<DateTime>("publish", Values.Moment);
        Fields.OptionalValue<DateTime>("expires", Values.Moment);
        Fields.Text("written-by");
        Fields.Text("checked-by");
        Fields.Optional("looked-at", LookedAt.TryRead, false);
        Fields.List<Source>("sources", TryReadSource);
        CiteBody();
        var corrections = entry.Corrections.Concat(Fields.List<Correction>("corrections", TryReadCorrection))
            .OrderByDescending(correction => correction.Date);
        if (entry is Country or Story or PrayerPoint)
        {
            entry = entry with
            {
                DraftedBy = Fields.OptionalValue<Drafter>("drafted-by", Values.Drafter),
                ReadUntil = Fields.OptionalValue<PartialDate>("read-until", Values.DayOrMonth),
                ReviewedBy = Fields.Text("reviewed-by"),
            };
        }
        var people = PersonReader.Read(this);
        return entry with
        {
            Language = context.Language,
            Updated = corrections.Select(correction => (DateOnly?)correction.Date)
                .Append(Fields.OptionalValue<DateOnly>("updated", Values.Day))
                .Max(),
            Corrections = [.. corrections],
            Reviewed = Fields.OptionalValue<PartialDate>("reviewed", Values.DayOrMonth),
            ReviewBy = Fields.OptionalValue<DateOnly>("review-by", Values.Day),
            LinkPreview = Fields.Optional<LinkPreview>("link-preview", Values.OneOf, LinkPreview.Full),
            Aliases = Fields.List<string>("aliases", TryReadPath),
            NamesChanged =
            [
                .. Fields.List<string>("names-changed", TryReadCoverName)
                    .Concat(people.Where(person => person.IsChanged).Select(person => person.Name))
                    .Distinct(),
            ],
            People = people,
            Photos = PhotoReader.Read(this),
            Sources = [.. cited.Values],
        };
    }

    private bool TryReadCorrection(YamlNode node, FileFindings found, out Correction correction)
    {
        if (node is YamlMap map && !map.Entries.Any(entry => DateInside().IsMatch(entry.Key.Value)))
            return CountryReader.Block(this, ReadCorrection)(node, found, out correction);
        correction = null!;
        var at = node is YamlMap { Entries: [{ Key: var first }, ..] } ? first : node;
        var date = DateInside().Match((at as YamlScalar)?.Value ?? "") is { Success: true } day ? day.Value : "2026-11-21";
        return Values.Refuse(found, at,
            $"Write a correction as two lines below `corrections:`, first `- date: {date}` with two spaces in front of it, then `text: \"…\"` with four.");
    }

    private static Correction ReadCorrection(EntryReader entry, Fields fields) => new(
        fields.Required<DateOnly>("date", Values.Day),
        fields.Required<string>("text", Values.Text),
        fields.Optional("withdrawn", Values.Flag, false));

    private void CiteBody()
    {
        foreach (var citation in Document.Body.Citations)
        {
            if (context.Sources.TryFind(citation.Target, out var source))
                Cite(source);
            else if (!IsBroken(citation.Target))
                findings.Ask(
                    Rule.UnknownSource,
                    citation.At,
                    $"There is no source `{citation.Target}` in sources.yml, and no footnote of that name in this file.",
                    context.NearSources,
                    citation.Target);
        }
        foreach (var (name, at) in Document.Body.Footnotes)
        {
            if (Slug.TryParse(name, out var slug) && context.Sources.All.ContainsKey(slug))
                findings.Add(Rule.UnmeantForm, at,
                    $"`{name}` is a source of `sources.yml`, and this footnote takes its place. Delete this line to cite the source, or give the footnote another name, here and where it is cited.");
        }
        foreach (var (key, written, at) in Document.Body.Bracketed)
        {
            if (Slug.TryParse(key, out var slug) && context.Sources.All.ContainsKey(slug))
                findings.Add(Rule.RawMark, at, $"Visitors see `{written}` as it stands. To cite this source, write `[^{key}]`.");
        }
    }

    /// <summary>Whether a source cannot be read, which is said in its own file.</summary>
    private bool IsBroken(string key) => Slug.TryParse(key, out var slug) && context.Sources.Broken.Contains(slug);

    private void Cite(Source source) => cited.TryAdd(source.Key, source);

    private bool TryReadCountry(YamlNode node, FileFindings found, out CountryMention? country)
    {
        country = null;
        if (!Values.Text(node, found, out var text))
            return false;
        text = CopiedCharacters.MendName(text);
        if (!Slug.TryParse(text, out var slug) || !context.CountryNames.TryGetValue(slug, out var name))
        {
            if (CountryCode.TryParse(text.ToUpperInvariant(), out var code) && BaseFacts.BaseFacts.Find(code) is { } facts)
                return Values.Refuse(found, node,
                    $"A country is written like its file, not by its code: write `{facts.Slug}` for `{text}`.", facts.Slug.Value);
            found.Ask(
                Rule.UnknownCountry,
                node.At,
                $"There is no country `{text}`.",
                context.NearCountries,
                text,
                " A country is written like its file, in lower-case letters with hyphens, such as `south-korea`.");
            return false;
        }
        country = name is null ? null : new CountryMention(slug, name);
        return true;
    }

    public static bool TryReadCoverName(YamlNode node, FileFindings found, out string name)
    {
        name = "";
        if (node is YamlScalar { Value: ['(', .. var inside, ')'] } && !inside.AsSpan().ContainsAny(PairSigns))
            return Values.Refuse(found, node, "The brackets of a list are `[` and `]`. Write these in place of the round ones.");
        if (node is not YamlMap && !IsPair(node))
        {
            return Values.Text(node, found, out name)
                && (
                    SeveralNames(name) is not [_, _, ..] names
                        || Values.Refuse(found, node,
                            $"Here stands more than one cover name. Put a comma between them: `[{string.Join(", ", names)}]`."));
        }
        found.Add(Rule.RealName, node.At,
            "Never write the real name, here or anywhere: list the cover name alone, such as `names-changed: [Bae]`, and remove the real one from the file's history.");
        return false;
    }

    /// <summary>The cover names that somebody wrote as one text, such as "Bae and Mina".</summary>
    public static string[] SeveralNames(string text) =>
        [.. BetweenNames().Split(text).Select(name => name.Trim()).Where(name => name.Length > 0)];

    /// <summary>Two names written as one text, such as "Kim = Bae".</summary>
    public static bool IsPair(YamlNode name) => name is YamlScalar { Value: var text } && text.AsSpan().ContainsAny(PairSigns);

    private static bool TryReadPath(YamlNode node, FileFindings found, out string path)
    {
        if (!Values.Text(node, found, out path))
            return false;
        return SitePath.IsValid(path)
            || Values.Refuse(found, node,
                "This should be a former path of this site, such as `/news/old-name`: it begins with `/`, ends without, and has no address before it.");
    }

    /// <summary>Where somebody is of whom an entry tells.</summary>
    private enum Danger
    {
        Custody,
        Bail,
        Hiding,
    }

    [GeneratedRegex($"{Fields.ListSigns}| and | & ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BetweenNames();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex DateInside();
}
