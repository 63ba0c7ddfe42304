using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Writing;

/// <summary>A photo that is put beside its entry: what both are afterwards.</summary>
/// <param name="Entry">The entry's file inside the content folder, an <c>index.md</c>.</param>
/// <param name="Text">The entry's text with the lines of the photo.</param>
/// <param name="File">The photo's file inside the content folder.</param>
/// <param name="Photo">Its bytes, without what cameras and programs had hidden in it.</param>
/// <param name="Betrayed">What that was.</param>
/// <param name="IsLead">Whether it stands at the top; otherwise the text has to say where.</param>
public sealed partial record NewPhoto(string Entry, string Text, string File, byte[] Photo, ImmutableArray<string> Betrayed, bool IsLead)
{
    private const string Key = "photos:";
    private const string Index = "/index.md";

    /// <summary>False, with a sentence, when the photo cannot be shown or the entry's text is not as lines can be put into it.</summary>
    /// <param name="entry">The entry's file inside the content folder.</param>
    /// <param name="name">The photo's name without its ending.</param>
    /// <param name="photo">The photo's file, wherever it lies.</param>
    /// <exception cref="IOException">The photo cannot be read.</exception>
    /// <exception cref="PhotosNotMadeException">No photo can be made now.</exception>
    public static bool TryAdd(
        string entry,
        string text,
        Slug name,
        string photo,
        PhotoProcess photos,
        [NotNullWhen(true)] out NewPhoto? added,
        [NotNullWhen(false)] out string? reason)
    {
        added = null;
        return CleanPhoto.TryMake(photo, photos, out var clean, out reason)
            && TryAdd(entry, text, name, clean, null, out added, out reason);
    }

    /// <summary>The same with a photo that is made already.</summary>
    /// <param name="words">Null for what the editor has to fill in.</param>
    public static bool TryAdd(
        string entry,
        string text,
        Slug name,
        CleanPhoto photo,
        PhotoWords? words,
        [NotNullWhen(true)] out NewPhoto? added,
        [NotNullWhen(false)] out string? reason)
    {
        (added, reason) = (null, null);
        if (PhotosOf(text) is not { } before)
            reason = $"The lines between the two `---` of {entry} cannot be read. Type `check`, mend what it says, then try again.";
        else
        {
            var (folder, isFolder) = (FolderOf(entry), IsFolder(entry));
            var file = $"{name}{photo.Extension}";
            if (!CanStandBeside(entry))
                reason = $"{entry} cannot have photos: only an entry that can be a folder has them, and this one cannot.";
            else if (WithLines(isFolder ? text : OneFolderDeeper(text), Lines(file, before == 0, words)) is var with
                && PhotosOf(with) == before + 1)
            {
                added = new NewPhoto($"{folder}{Index}", with, $"{folder}/{file}", photo.Bytes, photo.Betrayed, before == 0);
            }
            else
                reason =
                    $"The photos of {entry} are written in brackets. Write each on lines of its own first, as the guide shows (A photo), then try again.";
        }
        return added is not null;
    }

    /// <summary>Where the photos of an entry stand, inside the content folder.</summary>
    /// <param name="entry">The entry's file, whether it has photos yet or not.</param>
    public static string FolderOf(string entry) => entry[..^(IsFolder(entry) ? Index : ".md").Length];

    /// <summary>Whether the entry has a folder of its own.</summary>
    public static bool IsFolder(string entry) => entry.EndsWith(Index, StringComparison.Ordinal);

    /// <summary>Whether the entry has a folder of its own, or can have one.</summary>
    public static bool CanStandBeside(string entry) => EntryPlace.Of($"{FolderOf(entry)}{Index}", new FileFindings(entry)) is not null;

    /// <summary>A name made of the file's; cameras count and tell the time in theirs, so of such a name nothing is kept.</summary>
    public static Slug NameOf(string file, Func<Slug, bool> isTaken)
    {
        var stem = System.IO.Path.GetFileNameWithoutExtension(file);
        var name = !CameraName().IsMatch(stem) && Slug.TryMake(stem, out var made) ? made : Slug.Parse("photo");
        var stemOfSeveral = name.Value[..Math.Min(name.Value.Length, 90)].TrimEnd('-');
        return Enumerable.Range(2, 1000)
            .Select(number => Slug.Parse($"{stemOfSeveral}-{number}"))
            .Prepend(name)
            .First(candidate => !isTaken(candidate));
    }

    /// <summary>The lines of one photo below <c>photos:</c>.</summary>
    internal static string[] Lines(string file, bool isLead, PhotoWords? words = null) =>
    [
        $"- file: {file}",
        isLead ? "  role: lead # at the top of the page" : $"  role: body # stands where the text says ![]({file})",
        $"  alt: {NewEntry.Quoted(words?.Alt ?? Placeholders.PhotoAlt)}",
        $"  credit: {NewEntry.Quoted(words?.Credit ?? Placeholders.PhotoCredit)}",
        .. words is { Caption.Length: > 0 } ? [$"  caption: {NewEntry.Quoted(words.Caption)}"] : Array.Empty<string>(),
        words is null
            ? $"  consent: {Placeholders.PhotoConsent} # given, no-faces, not-needed or public-domain"
            : $"  consent: {words.Consent}",
    ];

    /// <summary>How many photos an entry lists; null when that cannot be read.</summary>
    private static int? PhotosOf(string text) =>
        FrontMatter.TryRead(text.ReplaceLineEndings("\n"), new FileFindings(""), out var map, out _, out _)
            ? map["photos"] switch { YamlList list => list.Items.Length, null or YamlScalar { IsNull: true } => 0, _ => 1 }
            : null;

    private static string WithLines(string text, string[] added)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        var close = lines.FindIndex(1, line => line.TrimEnd() == "---");
        var key = lines.FindIndex(1, close, line => line.StartsWith(Key, StringComparison.Ordinal));
        if (key < 0)
            lines.InsertRange(close, [Key, .. added.Select(line => $"  {line}")]);
        else
        {
            if (lines[key][Key.Length..].Trim() == "[]")
                lines[key] = Key;
            var last = key + 1;
            while (lines[last].TrimStart() is "" or ['-', ' ', ..] or ['#', ..] || lines[last].StartsWith(' '))
                last++;
            while (lines[last - 1].Length == 0)
                last--;
            var first = lines.FindIndex(key, last - key, line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
            var indent = first < 0 ? 2 : lines[first].IndexOf('-', StringComparison.Ordinal);
            lines.InsertRange(last, added.Select(line => new string(' ', indent) + line));
        }
        return string.Join(end, lines);
    }

    /// <summary>With links to files as they are seen from one folder deeper.</summary>
    private static string OneFolderDeeper(string text) => LinkToFile().Replace(text, "](../$1");

    [GeneratedRegex(@"\]\((?![a-z]+:|[/#])(?=[^)\s]+\.md[)#])([^)\s]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkToFile();

    [GeneratedRegex(@"\p{Nd}{3}|^img|^dsc|^pxl", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CameraName();
}

/// <summary>A photo as it will be shown, without what cameras and programs hide in the file.</summary>
/// <param name="Extension">Of a file with such bytes, with the dot.</param>
/// <param name="Betrayed">What was hidden in it, in words for a person.</param>
public sealed record CleanPhoto(byte[] Bytes, string Extension, ImmutableArray<string> Betrayed)
{
    /// <summary>False, with a sentence, when it cannot be shown.</summary>
    /// <exception cref="IOException">The photo cannot be read.</exception>
    /// <exception cref="PhotosNotMadeException">No photo can be made now.</exception>
    public static bool TryMake(
        string file, PhotoProcess photos, [NotNullWhen(true)] out CleanPhoto? made, [NotNullWhen(false)] out string? reason) =>
        IsMade(PhotoMaking.Make(photos, file), out made, out reason);

    /// <inheritdoc cref="TryMake(string, PhotoProcess, out CleanPhoto?, out string?)"/>
    public static bool TryMake(
        Stream original, PhotoProcess photos, [NotNullWhen(true)] out CleanPhoto? made, [NotNullWhen(false)] out string? reason) =>
        IsMade(PhotoMaking.Make(photos, original), out made, out reason);

    private static bool IsMade(
        (MadePhoto? Photo, string Refusal) answer, [NotNullWhen(true)] out CleanPhoto? made, [NotNullWhen(false)] out string? reason)
    {
        var form = answer.Photo?.Forms.First(form => form.Format != PhotoFormat.WebP);
        (made, reason) = form is null
            ? (null, answer.Refusal)
            : (new CleanPhoto(answer.Photo!.Read(form), form.Format.Extension, answer.Photo.Betrays), answer.Refusal);
        return made is not null;
    }
}

/// <summary>What stands beside a photo; without a caption there is none.</summary>
public sealed record PhotoWords(string Alt, string Credit, string Consent, string Caption);
