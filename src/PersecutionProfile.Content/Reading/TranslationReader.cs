using PersecutionProfile.Content.Checking;
using PersecutionProfile.Content.Reading.Bodies;
using PersecutionProfile.Content.Translating;

namespace PersecutionProfile.Content.Reading;

/// <summary>Puts the words of a translation in place of its original's; all facts stay the original's.</summary>
internal sealed class TranslationReader
{
    private readonly Document document;
    private readonly ReadEntry original;
    private readonly Entry entry;
    private readonly EditionWords words;
    private readonly ReadingContext context;
    private readonly FileFindings findings;
    private readonly Fields fields;

    /// <summary>What is still to be translated in a draft.</summary>
    private readonly List<string> lacks = [];

    private TranslationReader(
        Document document, ReadEntry original, EditionWords words, ReadingContext context, FileFindings findings)
    {
        (this.document, this.original, entry) = (document, original, original.Entry!);
        (this.words, this.context, this.findings) = (words, context, findings);
        fields = new Fields(document.FrontMatter, findings, document.KeysInText);
    }

    /// <param name="original">One that can be read.</param>
    /// <param name="words">What else is said in its language.</param>
    /// <returns>Without an entry, when the translation cannot be read.</returns>
    public static ReadEntry Read(Document document, ReadEntry original, EditionWords words, ReadingContext context)
    {
        if (!document.IsReadable)
            return new ReadEntry(document, context, null, []);
        var findings = new FileFindings(document.Path);
        var reader = new TranslationReader(document, original, words, context, findings);
        var translated = reader.Read(out var whole);
        return new ReadEntry(whole ?? document, context, translated, findings.All);
    }

    private Entry? Read(out Document? whole)
    {
        // Read by Publication; asked for here so that what is wrong is said.
        fields.Optional("draft", Values.Flag, false);
        fields.OptionalValue<DateTime>("publish", Values.Moment);
        fields.OptionalValue<DateTime>("expires", Values.Moment);
        fields.Optional("looked-at", LookedAt.TryRead, false);
        var by = fields.Required<Drafter>("translated-by", Values.Drafter, "Write `machine` or `a person`.");
        var (reviewedBy, reviewed) = (fields.Text("reviewed-by"), fields.OptionalValue<PartialDate>("reviewed", Values.DayOrMonth));
        var follows = fields.Optional<Follows>("follows", Follows.TryRead);
        var names = fields.Has("names-changed")
            ? fields.List<string>("names-changed", EntryReader.TryReadCoverName)
            : entry.NamesChanged;
        var (action, point) = (entry as HelpAction, entry as PrayerPoint);
        var title = entry is Country
            ? fields.Optional("title", Values.Text, entry.Title)
            : Words("title", entry.Title, isRequired: true);
        var summary = Words("summary", entry.SummaryOrEmpty, isRequired: true);
        var (thanks, dateline) = (Words("thanks", point?.Thanks ?? ""), Words("dateline", (entry as Story)?.Dateline ?? ""));
        var (takes, where) = (Words("takes", action?.Takes ?? ""), Words("where", action?.Where ?? ""));
        var watchFor = Words("watch-for", action?.WatchFor ?? "");
        var label = Link(action?.Link);
        var gifts = InOrder<string>("gifts", action?.Gifts.Length ?? 0, ReadProvides, "provides");
        var photos = Photos();
        var corrections = Corrections();
        fields.RefuseOthers(key => HoldBack.Explain(key)
            ?? Misplaced.InTranslation(document.Place!.Kind, key.Key.Value)
            ?? Misplaced.Author(key.Key.Value));
        whole = document.WithBody(original.Document, names, findings);
        if (whole is null)
            return null;
        var isFinished = IsFinished(whole.Body);
        if (isFinished)
            CheckNames(names);
        if (!fields.IsComplete || IsTextMissing(whole.Body))
            return null;

        Entry translated = entry switch
        {
            Country country => country with { Summary = summary },
            Story story => story with { Summary = summary, Dateline = dateline },
            PrayerPoint prayer => prayer with { Thanks = thanks },
            HelpAction help => help with
            {
                Summary = summary,
                Takes = takes,
                Where = where,
                WatchFor = watchFor,
                Link = help.Link is { } link ? link with { Label = label } : null,
                Gifts = [.. help.Gifts.Select((gift, index) => index < gifts.Length ? gift with { Provides = gifts[index] } : gift)],
            },
            InfoPage page => page with { Summary = summary },
            _ => entry,
        };
        translated = translated with
        {
            File = document.Path,
            Title = title,
            Language = words.Language,
            NamesChanged = names,
            Photos = photos,
            Corrections = corrections,
            Sources = Sources(whole.Body),
        };
        var (sections, own) = (
            Sections.Of(entry, original.Document.Captions, original.Document.Body),
            Sections.Of(translated, whole.Captions, whole.Body));
        var checks = new TranslationChecks(original.Document, sections, whole, own, words, findings);
        if (isFinished)
            checks.Run();
        var older = checks.Older(follows, entry.Updated);
        translated = translated with { Translation = new Translation(by, reviewedBy, reviewed, older) };
        return translated with { Body = whole.Body.Fill((slot, writer) => ReadEntry.Fill(slot, translated, writer)) };
    }

    /// <summary>The words under a key, or the original's where they are missing.</summary>
    private string Words(string key, string ofOriginal, bool isRequired = false)
    {
        if (ofOriginal.Length == 0)
        {
            if (fields.Has(key))
                Superfluous(key);
            return "";
        }
        if (isRequired && (fields.Has(key) || !document.Publication.IsDraft))
            return fields.Required<string>(key, Values.Text);
        if (!fields.Has(key))
            Missing(key, $"{key}: …");
        return fields.Optional(key, Values.Text, ofOriginal);
    }

    private string Link(HelpLink? link)
    {
        if (link is null && fields.Has("link"))
            Superfluous("link");
        if (link is null)
            return "";
        if (!fields.Has("link"))
            Missing("link", "link: {label: …}");
        return fields.Optional("link", Block(block => block.Required<string>("label", Values.Text), "{label: …}"), link.Label);
    }

    /// <summary>As many blocks as the original has, in its order; none where there are others.</summary>
    private ImmutableArray<T> InOrder<T>(string key, int count, ValueReader<T> read, string inner)
    {
        var blocks = fields.List(key, read);
        if (count == 0 && fields.Has(key))
            Superfluous(key);
        else if (count > 0 && !fields.Has(key))
            Missing(key, $"{key}: [{{{inner}: …}}]");
        else if (blocks.Length != count && Document.Items(document.FrontMatter[key]).Length != count)
        {
            findings.Add(Rule.TranslationDiffers, document.FrontMatter[key]!.At,
                $"The original has {count} under `{key}`, and here are {blocks.Length}, so none of them is shown. Write as many, in the same order.");
        }
        return blocks.Length == count ? blocks : [];
    }

    private static bool ReadProvides(YamlNode node, FileFindings found, out string provides) =>
        Block(block => block.Required<string>("provides", Values.Text), "{provides: …}")(node, found, out provides);

    /// <summary>The original's, each with its words; those that are not made yet count, too.</summary>
    private ImmutableArray<Photo> Photos()
    {
        string[] listed = [.. original.Document.ListedPhotos.Select(photo => (photo["file"] as YamlScalar)?.Value ?? "")];
        var isOne = original.Document.FrontMatter["photos"] is null && original.Document.FrontMatter["photo"] is not null;
        var key = fields.Has("photo") || (isOne && !fields.Has("photos")) ? "photo" : "photos";
        fields.Known("photo", "photos");
        var words = InOrder<(string Alt, string Caption)>(key, listed.Length, ReadPhoto, "alt");
        return
        [
            .. entry.Photos.Select(photo => Array.IndexOf(listed, photo.File) is >= 0 and var index && index < words.Length
                ? photo with { Alt = words[index].Alt, Caption = words[index].Caption }
                : photo),
        ];
    }

    private static bool ReadPhoto(YamlNode node, FileFindings found, out (string Alt, string Caption) words) =>
        Block(block => (block.Required<string>("alt", Values.Text), block.Text("caption")), "{alt: …}")(node, found, out words);

    private ImmutableArray<Correction> Corrections()
    {
        YamlMap[] listed = [.. Document.Items(original.Document.FrontMatter["corrections"]).OfType<YamlMap>()];
        var texts = InOrder<string>("corrections", listed.Length, ReadText, "text");
        return
        [
            .. entry.Corrections.Select(correction => IndexOf(correction) is >= 0 and var index && index < texts.Length
                ? correction with { Text = texts[index] }
                : correction with { Language = entry.Language }),
        ];

        int IndexOf(Correction correction) => correction.Figure is not null ? -1 : Array.FindIndex(listed, block =>
            block["text"] is YamlScalar { Value: var text } && text.Trim() == correction.Text
                && block["date"] is YamlScalar { Value: var date } && date == $"{correction.Date:yyyy-MM-dd}");
    }

    private static bool ReadText(YamlNode node, FileFindings found, out string text) =>
        Block(block => block.Required<string>("text", Values.Text), "{text: …}")(node, found, out text);

    private static ValueReader<T> Block<T>(Func<Fields, T> read, string example) => CountryReader.Block(
        read, example, key => Misplaced.InTranslation(EntryKind.Country, key.Key.Value));

    /// <param name="own">In this language's own letters where they are listed, or else the original's.</param>
    private void CheckNames(ImmutableArray<string> own)
    {
        var markdown = document.Text!.Value.Markdown;
        if (!fields.Has("names-changed"))
        {
            foreach (var name in entry.NamesChanged.Where(name => !People.Occurs(name, markdown)))
                findings.Add(Rule.TranslationNames,
                    $"The cover name “{name}” of the original does not stand in this text. If it is written otherwise here, add `names-changed: [ … ]` with the cover names as this text writes them, in the original's order. Never write a real name.");
            return;
        }
        var at = document.FrontMatter["names-changed"]!.At;
        if (own.Length != entry.NamesChanged.Length)
            findings.Add(Rule.TranslationNames, at,
                $"The original has {entry.NamesChanged.Length} cover names, and here are {own.Length}. Write as many, in the same order, as this text writes them.");
        foreach (var name in own)
            People.CheckCoverName(markdown, name, at, findings);
    }

    /// <summary>False, with a finding, for a draft in which something is still to be translated: it is not compared yet.</summary>
    private bool IsFinished(Body body)
    {
        if (!document.Publication.IsDraft)
            return true;
        var (parts, own) = (Sections.CountOf(original.Document.Body), Sections.CountOf(body));
        if (own < parts)
            lacks.Add(own == 0 ? "the text" : $"{parts - own} of the {parts} parts of the text");
        if (lacks.Count > 0)
            findings.Add(Rule.TranslationUnfinished,
                $"In this draft is still to be translated: {string.Join(", ", lacks)}. When all is there, remove the line `draft: true`.");
        return lacks.Count == 0;
    }

    private bool IsTextMissing(Body body)
    {
        var isMissing = body.Html.Length == 0 && original.Document.Body.Html.Length > 0;
        if (isMissing && lacks.Count == 0)
            findings.Add(Rule.TranslationSections,
                "The original has a text, and this translation has none, so it is not shown. Translate the text, too, below the second line `---`.");
        return isMissing;
    }

    /// <summary>The original's, with the same numbers, and behind them what this text alone cites.</summary>
    private ImmutableArray<Source> Sources(Body body)
    {
        var sources = entry.Sources.ToBuilder();
        foreach (var citation in body.Citations)
        {
            if (sources.Any(source => source.Key.Value == citation.Target))
                continue;
            if (context.Sources.TryFind(citation.Target, out var source))
                sources.Add(source);
            else
                findings.Ask(Rule.UnknownSource, citation.At,
                    $"There is no source `{citation.Target}` in sources.yml, and no footnote of that name in this file.",
                    context.NearSources,
                    citation.Target);
        }
        return sources.ToImmutable();
    }

    private void Missing(string key, string example)
    {
        if (document.Publication.IsDraft)
            lacks.Add($"`{key}`");
        else
            findings.Add(Rule.TranslationDiffers,
                $"The original has `{key}`, and this translation has not, so readers see it in the original's language. Add `{example}`.");
    }

    private void Superfluous(string key) => findings.Add(Rule.TranslationDiffers, document.FrontMatter[key]!.At,
        $"The original has no `{key}`, so nobody sees this. Remove the line.");
}
