using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Checking;

/// <summary>
/// Real names that must stand nowhere in the content folder. A finding says where one stands and never which; whatever
/// else <c>check</c> prints goes through <see cref="Hide"/> as well.
/// </summary>
public sealed partial class ProtectedNames
{
    /// <summary>What stands in place of a name.</summary>
    private const string Hidden = "…";

    // In the bytes of a picture a shorter name would turn up by chance.
    private const int ShortestInBytes = 5;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ILookup<string, FoldedName> names;
    private readonly int longest;

    /// <param name="lines">One name each; what begins with # is a note.</param>
    public ProtectedNames(IEnumerable<string> lines)
    {
        var folded = lines.Select(line => line.Trim())
            .Where(line => !line.StartsWith('#'))
            .Select(FoldedName.Of)
            .Where(name => name.Letters.Length > 0)
            .ToArray();
        names = folded.ToLookup(name => name.Letters, StringComparer.Ordinal);
        longest = folded.Select(name => name.Letters.Length).DefaultIfEmpty().Max();
    }

    public bool IsEmpty => longest == 0;

    public bool StandsIn(string text) => Find(text).Any();

    /// <summary>The text with each name taken out.</summary>
    public string Hide(string text)
    {
        var result = new StringBuilder(text);
        foreach (var (start, end) in Find(text).OrderByDescending(place => place.Start))
            result.Remove(start, Math.Min(end, result.Length) - start).Insert(start, Hidden);
        return result.ToString();
    }

    /// <summary>With the places of protected names, and without the names themselves, which other findings may quote.</summary>
    public ImmutableArray<Finding> AddTo(IEnumerable<Finding> findings, string folder) =>
        [
            .. findings.Select(finding => finding with { File = Hide(finding.File), Message = Hide(finding.Message) })
                .Concat(Check(folder))
                .Distinct()
                .Order()
        ];

    /// <summary>
    /// Every file of a folder in whose name, or in whose bytes, one of the names stands, and where: for who looks for a name to
    /// take it down.
    /// </summary>
    public IEnumerable<Mention> Mentions(string folder)
    {
        var root = OrdinaryFile.RealPath(Path.GetFullPath(folder));
        foreach (var (file, path) in FilesOf(folder))
        {
            var bytes = Bytes(file, root);
            var lines = bytes is null ? [] : PlacesIn(bytes).Select(place => place.Line).Distinct().Order().ToImmutableArray();
            if (lines.Length > 0 || StandsIn(path))
                yield return new Mention(path, StandsIn(path), lines);
        }

        static byte[]? Bytes(string file, string root)
        {
            try
            {
                return OrdinaryFile.Read(file, root, Array.MaxLength);
            }
            catch (NotOrdinaryException)
            {
                return null;
            }
        }
    }

    /// <summary>Every place in the names and texts of a folder's files at which a protected name stands.</summary>
    public IEnumerable<Finding> Check(string folder)
    {
        var (root, disk) = (OrdinaryFile.RealPath(Path.GetFullPath(folder)), new DiskWorkers(ContentReader.DefaultLimit));
        foreach (var (file, path) in FilesOf(folder))
        {
            var shown = Hide(path);
            if (StandsIn(path))
                yield return new Finding(Rule.ProtectedName, shown, 0, 0,
                    "A protected name stands in the name of this file or of its folder. Rename it.");
            foreach (var finding in disk.Run([file], (_, worker) => Check(file, shown, root, worker), _ => [ContentFile.TooSlow(shown)])[0])
                yield return finding;
        }
    }

    private static IEnumerable<(string File, string Path)> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", Everything)
            .Order(StringComparer.Ordinal)
            .Select(file => (file, Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => !file.Item2.Split('/').Contains(".git"));

    private Finding[] Check(string file, string shown, string root, DiskWorkers.Worker worker)
    {
        try
        {
            var bytes = OrdinaryFile.Read(file, root, Array.MaxLength);
            worker.Compute();
            return [
                .. PlacesIn(bytes)
                    .Distinct()
                    .Select(place => new Finding(Rule.ProtectedName, shown, place.Line, place.Column,
                        "A protected name stands here. Take it out; if the file was saved anywhere else before, see section 8 of the editors' guide."))
            ];
        }
        catch (NotOrdinaryException)
        {
            return [ContentFile.NotOrdinary(shown)];
        }
    }

    private IEnumerable<Place> PlacesIn(byte[] bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // A picture, or text in another encoding: UTF-16, in which cameras write too, is Latin with zeros between.
            var bytesOfLetters = bytes.Where(value => value != 0).ToArray();
            return new[] { Encoding.UTF8, Encoding.Latin1 }
                .SelectMany(encoding => Find(encoding.GetString(bytesOfLetters), ShortestInBytes))
                .Select(_ => default(Place));
        }
        var plain = Find(text).Select(place => Place.In(text, place.Start)).ToArray();
        // What a browser or YAML would read as a letter: &eacute; %C3%A9 \u00e9
        var decoded = Escape()
            .Replace(
                Uri.UnescapeDataString(WebUtility.HtmlDecode(text)),
                match => ((char)ushort.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return decoded == text
            ? plain
            : plain.Concat(
                Find(decoded)
                    .Select(place => Place.In(decoded, place.Start) with { Column = 0 })
                    .Where(place => plain.All(known => known.Line != place.Line)));
    }

    /// <summary>Where names begin and end: words, joined by anything, whose letters are those of a name.</summary>
    private IEnumerable<(int Start, int End)> Find(string text, int shortest = 1)
    {
        var words = Word.AllOf(text);
        for (var first = 0; first < words.Count; first++)
        {
            var letters = "";
            var gaps = new List<int>();
            for (var last = first; last < words.Count && letters.Length < longest; last++)
            {
                if (words[last].FollowsSpace && last > first)
                    gaps.Add(letters.Length);
                letters += words[last].Letters;
                if (letters.Length >= shortest && names[letters].Any(name => gaps.All(name.Breaks.Contains)))
                {
                    yield return (words[first].Start, words[last].End);
                    first = last;
                    break;
                }
            }
        }
    }

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}")]
    private static partial Regex Escape();

    /// <summary>A name as it is compared: “Min-su”, “MIN SU” and “Minsu” are one, and “am in” is not “Amin”.</summary>
    /// <param name="Breaks">After how many letters a text may have a space.</param>
    private sealed record FoldedName(string Letters, HashSet<int> Breaks)
    {
        public static FoldedName Of(string name)
        {
            var letters = "";
            var breaks = new HashSet<int>();
            foreach (var word in Word.AllOf(name))
            {
                breaks.Add(letters.Length);
                letters += word.Letters;
            }
            return new FoldedName(letters, breaks);
        }
    }
}

/// <summary>A file that names somebody.</summary>
/// <param name="Path">Inside the content folder.</param>
/// <param name="IsInName">Whether the name stands in that of the file or of its folder.</param>
/// <param name="Lines">Where in its text; 0 for bytes that are no text, such as a photo's.</param>
public sealed record Mention(string Path, bool IsInName, ImmutableArray<int> Lines);
