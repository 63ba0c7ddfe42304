using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Searching;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Carrying;

/// <summary>
/// The search of an edition where no server answers: a page that is opened from a file can fetch nothing, but it can load a script,
/// so the index is one.
/// </summary>
internal static class StickSearch
{
    private const int LongestExcerpt = 160;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The program that searches, for all editions.</summary>
    public static string ProgramPath { get; } = AddressPattern.Of(AddressKind.Asset).Write("stick-search.js");

    public static ReadOnlyMemory<byte> Program { get; } = Load();

    public static string IndexPath(SiteContent edition) =>
        edition.IsOriginal ? "/search-index.js" : $"/{edition.Settings.Language}/search-index.js";

    /// <summary>The page of the search with its two scripts, and what it says where there are none.</summary>
    public static ReadyResponse Page(SiteContent edition, ReadyResponse page)
    {
        var html = Encoding.UTF8.GetString(page.Body.Span);
        var form = html.IndexOf("<form class=\"search\"", StringComparison.Ordinal);
        var end = html.IndexOf("</form>", form, StringComparison.Ordinal) + "</form>".Length;
        html = html.Insert(end, "\n<div id=\"found\" role=\"status\"></div>")
            .Insert(form, $"<noscript><p>{SiteWords.Encode(edition.Words.Stick.NeedsScripts)}</p></noscript>\n")
            .Replace(
                "</head>",
                $"<script src=\"{IndexPath(edition)}\" defer></script>\n<script src=\"{ProgramPath}\" defer></script>\n</head>",
                StringComparison.Ordinal);
        return new ReadyResponse(page.Status, page.ContentType, Encoding.UTF8.GetBytes(html));
    }

    /// <summary>A script that gives the index a name.</summary>
    public static byte[] Index(SiteContent edition, OfflineFiles files, string page)
    {
        var (words, index) = (edition.Words, edition.Search.Whole);
        var data = new
        {
            // Of each: where it stands, what it is called, which kind it is, and how it begins.
            Entries = index.Entries.Select(indexed => Describe(edition, indexed, files, page)),
            Index = string.Join('|', index.Words.Select(Written)),
            Unspaced = index.Unspaced.Select(document => new object[]
            {
                document.Number, document.Texts.Where(pair => pair.Text.Length > 0).Select(pair => new object[] { pair.Place, pair.Text }),
            }),
            Digits = string.Concat(Enumerable.Range(0, 10).Select(digit => words.Dates.Number(digit))),
            Found = words.Stick.Found("#"),
            Best = words.Stick.Best(words.Dates.Number(SearchIndex.MostHits)),
            words.Search.NothingFound,
            words.Search.FewerWords,
            Most = SearchIndex.MostHits,
        };
        return Encoding.UTF8.GetBytes($"const siteSearch = {JsonSerializer.Serialize(data, Json)};\n");
    }

    private static string[] Describe(SiteContent edition, IndexedEntry indexed, OfflineFiles files, string page)
    {
        var ((entry, beginning), words) = (indexed, edition.Words);
        var kind = string.Join(
            words.Comma,
            [
                words.Search.KindOf(entry),
                .. entry.Mentions.Select(mention => mention.Name),
                .. entry is Story story ? [words.Dates.Of(story.Date)] : Array.Empty<string>(),
            ]);
        return
        [
            files.Lead(page, edition.Addresses.PathTo(Paths.Entry(entry)))
                ?? throw new InvalidOperationException($"{Paths.Entry(entry)} has no file."),
            entry.Title.Length > 0 ? entry.Title : kind,
            kind,
            beginning.ReplaceLineEndings(" ").Shorten(LongestExcerpt),
        ];
    }

    /// <summary>The word, and what it is found in: the differences of the numbers, to the base of 36.</summary>
    private static string Written(IndexedWord word)
    {
        var text = new StringBuilder(word.Word);
        var last = 0;
        foreach (var posting in word.Postings)
        {
            text.Append(' ').Append(Base36(posting - last));
            last = posting;
        }
        return text.ToString();
    }

    private static string Base36(int number) =>
        number < 36 ? Digit(number) : Base36(number / 36) + Digit(number % 36);

    private static string Digit(int number) =>
        number < 10 ? number.ToString(CultureInfo.InvariantCulture) : ((char)('a' + number - 10)).ToString();

    private static byte[] Load()
    {
        using var stream = typeof(StickSearch).Assembly.GetManifestResourceStream("carrying/stick-search.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
