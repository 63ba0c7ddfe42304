using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

/// <summary>The logo of <c>site.yml</c>, a picture beside that file.</summary>
internal static class LogoReader
{
    public static bool TryReadName(YamlNode node, FileFindings findings, out string name) =>
        Values.Text(node, findings, out name)
        && (PhotoReader.IsFileName(name) || Values.Refuse(findings, node, Explain(name)));

    /// <summary>The picture of that name, and what is wrong with it.</summary>
    /// <param name="node">Where the name stands; null where the file that says it cannot be read.</param>
    public static PictureFile? Find(string name, Dictionary<string, PictureFile> pictures, YamlNode? node, FileFindings findings)
    {
        if (name.Length == 0)
            return null;
        var picture = pictures.GetValueOrDefault(name);
        if (node is null)
            return picture;
        if (picture is not null)
            PhotoReader.IsShown(picture, node, findings);
        else
        {
            var near = Suggestion.For(name, pictures.Keys.Where(FileKind.IsInRoot));
            findings.Add(Rule.MissingPhoto, node.At,
                $"There is no file `{name}` in the content folder itself, beside site.yml. Put it there, or correct its name.{near}");
        }
        return picture;
    }

    private static string Explain(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".svg" or ".gif" or ".avif" or ".heic" or ".tif" or ".tiff" or ".bmp" or ".pdf" or ".ico" =>
            "The site shows PNG, WebP and JPEG. Save the logo as a PNG, 200 pixels high, and write its name here: `logo.png`.",
        ".png" or ".webp" or ".jpg" or ".jpeg" =>
            "A logo lies in the content folder itself, beside site.yml, and its name has only lower-case letters, digits and hyphens: `logo.png`. Move or rename the file, and write its name here.",
        _ => "This should be the name of a picture beside site.yml: a PNG, WebP or JPEG, such as `logo.png`.",
    };
}
