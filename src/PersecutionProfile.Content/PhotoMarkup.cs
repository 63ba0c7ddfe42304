using System.Globalization;
using System.Net;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content;

/// <summary>
/// A photo as HTML, for bodies and templates alike. Width and height stand in it, so that nothing jumps when the picture
/// arrives.
/// </summary>
public static class PhotoMarkup
{
    /// <summary>The column of text; where there is no room for it, all but its margins.</summary>
    private const string Sizes = "(min-width: 40rem) 38rem, calc(100vw - 2rem)";

    public static string Figure(Entry entry, Photo photo)
    {
        var picture = Picture(entry, photo.Files, Encode(photo.Alt), $" sizes=\"{Sizes}\"");
        var caption = $"{Encode(photo.Caption)} <small>{ProseWords.Of(entry.Language.Tag).Photo} {Encode(photo.Credit)}</small>";
        return $"<figure class=\"photo\">{picture}<figcaption>{caption}</figcaption></figure>";
    }

    /// <summary>Small, beside words that say the same.</summary>
    public static string Teaser(Entry entry, Photo photo)
    {
        var smallest = photo.Files.Min(file => file.Form.Width);
        return Picture(entry, [.. photo.Files.Where(file => file.Form.Width == smallest)], "", "");
    }

    private static string Picture(Entry entry, ImmutableArray<PhotoFile> files, string alt, string sizes)
    {
        var byFormat = files.Where(file => file.Form.Format != PhotoFormat.WebP).GroupBy(file => file.Form.Format);
        PhotoFile[] others = [.. byFormat.MaxBy(ofFormat => ofFormat.Count()) ?? files.AsEnumerable()];
        PhotoFile[] webP = [.. files.Where(file => file.Form.Format == PhotoFormat.WebP).Except(others)];
        var largest = others.MaxBy(file => file.Form.Width)!;
        var source = webP.Length == 0 ? "" : $"<source type=\"{PhotoFormat.WebP.MediaType}\" srcset=\"{Set(webP)}\"{sizes}>";
        var set = others.Length == 1 ? "" : $" srcset=\"{Set(others)}\"{sizes}";
        var size = string.Create(CultureInfo.InvariantCulture, $"width=\"{largest.Form.Width}\" height=\"{largest.Form.Height}\"");
        var image = $"<img src=\"{Paths.Photo(entry, largest)}\"{set} alt=\"{alt}\" {size} loading=\"lazy\" decoding=\"async\">";
        return $"<picture>{source}{image}</picture>";

        string Set(IEnumerable<PhotoFile> forms) => string.Join(", ", forms.OrderBy(file => file.Form.Width)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{Paths.Photo(entry, file)} {file.Form.Width}w")));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
