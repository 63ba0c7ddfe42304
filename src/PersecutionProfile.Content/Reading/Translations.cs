using PersecutionProfile.Content.Checking;

namespace PersecutionProfile.Content.Reading;

/// <summary>
/// Puts the translations of a folder together with their originals. Like <see cref="SiteAssembly"/> it remembers what changes
/// the work alone, but for the last good version of what cannot be read any more.
/// </summary>
internal sealed class Translations
{
    private Dictionary<Document, (ReadEntry Original, EditionWords Words, ReadEntry Read)> remembered = [];

    /// <summary>By path.</summary>
    private Dictionary<string, ReadEntry> good = [];

    /// <summary>Those that are shown.</summary>
    public IEnumerable<ReadEntry> Shown => good.Values;

    /// <summary>Those that are not, but for what cannot be read.</summary>
    public IEnumerable<Document> Unshown => remembered.Values.Select(pair => pair.Read)
        .Where(entry => entry.Entry is not null && !ReferenceEquals(good.GetValueOrDefault(entry.Document.Path), entry))
        .Select(entry => entry.Document);

    /// <summary>Last good versions of what cannot be read now.</summary>
    public ImmutableArray<Document> LastGood { get; private set; } = [];

    /// <summary>By path; null for one that is not shown.</summary>
    public ReadEntry? Find(string path) => good.GetValueOrDefault(path);

    /// <summary>Whether one cannot be read.</summary>
    public bool AnyUnread { get; private set; }

    /// <param name="originals">Those that are shown.</param>
    /// <param name="all">Every original as it can be read now.</param>
    /// <param name="recall">The last good version of a file from before the start; null when there is none.</param>
    public void Assemble(
        ImmutableArray<Document> documents,
        ImmutableArray<ReadEntry> originals,
        IEnumerable<ReadEntry> all,
        ReadingContext context,
        SiteSettings settings,
        ImmutableArray<EditionWords> words,
        Func<Document, bool> isShown,
        Func<string, Document?> recall,
        List<Finding> findings)
    {
        if (documents.IsEmpty)
        {
            (remembered, good, AnyUnread, LastGood) = ([], [], false, []);
            return;
        }
        var shown = originals.ToDictionary(entry => entry.Document.Place!.Target);
        var known = all.Where(entry => entry.Document.Place is not null).ToLookup(entry => entry.Document.Place!.Target);
        var listed = new List<(Document Document, ReadEntry Original, EditionWords Words)>();
        foreach (var document in documents)
        {
            var (target, tag) = (document.Place!.Target, document.Place.Language!);
            if (Unlisted(document.Path, tag, settings) is { } unlisted)
                findings.Add(unlisted);
            else if ((shown.GetValueOrDefault(target) ?? known[target].FirstOrDefault()) is not { } original)
                findings.Add(new Finding(Rule.TranslationOriginal, document.Path, 0, 0,
                    $"There is no original of this translation, so nobody sees it: nothing stands at {target} in the language of the site. If the original has another name now, give this file the same; if it is gone, remove this file, too."));
            else if (original.Entry is not null)
                listed.Add((document, original, words.Single(edition => edition.Language.Tag == tag)));
        }
        var read = new ReadEntry[listed.Count];
        Parallel.For(0, read.Length, index =>
        {
            var (document, original, edition) = listed[index];
            read[index] = remembered.TryGetValue(document, out var before)
                && ReferenceEquals(before.Original, original) && ReferenceEquals(before.Read.Context, context)
                && before.Words.Glossary.Terms.SequenceEqual(edition.Glossary.Terms)
                ? before.Read
                : TranslationReader.Read(document, original, edition, context);
        });
        findings.AddRange(read.SelectMany(entry => entry.Findings));
        remembered = new(ReferenceEqualityComparer.Instance);
        var (next, addresses) = (new Dictionary<string, ReadEntry>(StringComparer.Ordinal), new Dictionary<LinkTarget, string>());
        var lastGood = ImmutableArray.CreateBuilder<Document>();
        AnyUnread = false;
        foreach (var ((document, original, edition), entry) in listed.Zip(read))
        {
            remembered[document] = (original, edition, entry);
            AnyUnread |= entry.Entry is null;
            if (!shown.ContainsKey(document.Place!.Target) || !isShown(document))
                continue;
            if ((entry.Entry is null ? FindLastGood(document, original, edition) : entry) is not { } served)
                continue;
            if (addresses.TryAdd(document.Place.Address, document.Path))
            {
                next[document.Path] = served;
                if (!ReferenceEquals(served, entry))
                    lastGood.Add(served.Document);
            }
            else
                findings.Add(new Finding(Rule.AddressTaken, document.Path, 0, 0,
                    $"This translates the same original as `{addresses[document.Place.Address]}`, which is shown. Remove one of the two."));
        }
        (good, LastGood) = (next, lastGood.ToImmutable());

        ReadEntry? FindLastGood(Document document, ReadEntry original, EditionWords edition)
        {
            if ((good.GetValueOrDefault(document.Path)?.Document ?? recall(document.Path)) is not { IsReadable: true } before
                || !isShown(before)
                || (document.HasNoText && !before.HasNoText))
            {
                return null;
            }
            var again = TranslationReader.Read(before, original, edition, context);
            return again.Entry is null ? null : again;
        }
    }

    /// <summary>A finding for a file in a language that the site does not list; null for one that it does.</summary>
    public static Finding? Unlisted(string path, string tag, SiteSettings settings) =>
        settings.Languages.Skip(1).Any(language => language.Tag == tag) ? null
        : new Finding(Rule.TranslationLanguage, path, 0, 0,
            tag == settings.Language.Tag
                ? $"`{tag}` is the language of the originals, whose names have none. Take `.{tag}` out of the name, or remove this file."
            : Language.Find(tag) is { } shipped
                ? $"This is a translation into {shipped.EnglishName}, which `site.yml` does not list, so nobody sees it. Add `{tag}` to `languages` there, or remove this file."
                : $"By its name this is a translation into `{tag}`, a language that the site does not speak, so nobody sees it. It speaks {Language.Tags}. Give the file a name without a dot, or remove it.");
}
