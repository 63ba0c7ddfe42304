using System.Text.RegularExpressions;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Reading;

internal static partial class PhotoReader
{
    private const string AltHint =
        "Say in one sentence what can be seen, for people who cannot see it, such as \"A path between two rice fields\".";

    public static ImmutableArray<Photo> Read(EntryReader entry)
    {
        var read = CountryReader.Block(entry, ReadPhoto, "{file: …, alt: …, credit: …, consent: …}");
        entry.Check(findings => CheckLeads(entry.Document, findings));
        var photos = entry.Fields.List("photos", read).Concat(entry.Fields.List("photo", read)).ToArray();
        var taken = entry.Document.PhotoPaths.Select(path => path[(path.LastIndexOf('/') + 1)..]).ToHashSet(StringComparer.Ordinal);
        return [.. photos.Select(photo => photo with { Files = Files(photo, taken) })];
    }

    internal static bool IsFileName(string name) => FileNameForm().IsMatch(name);

    private static void CheckLeads(Document document, FileFindings findings)
    {
        var leads = document.ListedPhotos.Select(photo => photo["role"]).OfType<YamlScalar>().Where(role => role.Value == "lead");
        foreach (var second in leads.Skip(1))
            findings.Add(Rule.SecondLead, second.At,
                "Another photo above has `role: lead` already, and both would stand large at the top. Remove this line, and write `![](…)` with the photo's name where it shall stand in the text.");
    }

    /// <summary>Names for all forms of a photo, or for its own alone where another photo of the entry has one of them.</summary>
    private static ImmutableArray<PhotoFile> Files(Photo photo, HashSet<string> taken)
    {
        var forms = photo.Picture.Forms;
        var own = new PhotoFile(photo.File, forms.First(form => form.Format == PhotoFormat.OfName(photo.File)));
        PhotoFile[] others = [.. forms.Where(form => form != own.Form).Select(Named)];
        if (others.Any(other => taken.Contains(other.Name)))
            return [own];
        taken.UnionWith(others.Select(other => other.Name));
        return [own, .. others];

        PhotoFile Named(PhotoForm form) => new($"{PathWithoutEnding(photo.File)}-{form.Width}{form.Format.Extension}", form);
    }

    private static Photo ReadPhoto(EntryReader entry, Fields fields)
    {
        var picture = fields.Required<PictureFile>(
            "file", (YamlNode node, FileFindings findings, out PictureFile value) => TryReadPicture(entry, node, findings, out value));
        var photo = new Photo(
            picture?.Path ?? "",
            fields.Optional<PhotoRole>("role", Values.OneOf, PhotoRole.Body),
            fields.Required<string>("alt", TryReadAlt, AltHint),
            fields.Text("caption"),
            fields.Required<string>("credit", Values.Text),
            fields.Required<PhotoConsent>("consent", Values.OneOf),
            picture?.Photo!);
        return photo;
    }

    private static bool TryReadPicture(EntryReader entry, YamlNode node, FileFindings findings, out PictureFile picture)
    {
        picture = null!;
        if (!Values.Text(node, findings, out var name))
            return false;
        if (FileNameForm().IsMatch(name.ToLowerInvariant()) && entry.FindMisnamed(name) is { } other)
        {
            var (remedy, fix) = Unify(entry, (YamlScalar)node, name, other);
            findings.Add(
                Rule.MissingPhoto,
                node.At,
                $"The file is called `{other}`, and here stands `{name}`: capital letters count. {remedy}",
                fix);
            return false;
        }
        if (!FileNameForm().IsMatch(name))
        {
            findings.Add(Rule.InvalidValue, node.At, ExplainName(name), Rename(entry, name));
            return false;
        }
        var isOriginal = FileKind.IsOriginal(name);
        if (isOriginal)
            findings.Add(Rule.PrivateFile, node.At,
                $"By its name, `{name}` is a photo as it was before it was made safe, and what stands in this list is shown to everybody. List the safe one, and keep this one out of the content folder; if everybody may see it, give it another name.");
        if (entry.FindPicture(name) is not { } found)
        {
            if (isOriginal)
                return false;
            if (entry.FindWithOtherEnding(name) is { } ending)
                findings.Add(Rule.MissingPhoto, node.At,
                    $"The file is called `{ending}`, and here stands `{name}`. Write `{ending}` here.",
                    new Fix.Replace(((YamlScalar)node).ChangeTo(ending)));
            else
                findings.Add(Rule.MissingPhoto, node.At, Missing(entry, name));
            return false;
        }
        picture = found;
        return IsShown(found, node, findings);
    }

    /// <summary>Which of two names that differ in capital letters is to be changed: the one that has them.</summary>
    private static (string Remedy, Fix? Fix) Unify(EntryReader entry, YamlScalar node, string name, string file)
    {
        if (FileNameForm().IsMatch(file))
            return ($"Write `{file}` here.", new Fix.Replace(node.ChangeTo(file)));
        return FileNameForm().IsMatch(name)
            ? ($"Rename the file to `{name}`.", new Fix.Rename($"{entry.Place.PhotoFolder}/{file}", $"{entry.Place.PhotoFolder}/{name}"))
            : ($"Rename the file to `{name.ToLowerInvariant()}`, and write this name here.", null);
    }

    private static string Missing(EntryReader entry, string name)
    {
        if (entry.Place.PhotoFolder is { } folder)
            return $"There is no file `{folder}/{name}`. Put it there, or correct its name.";
        var own = $"{entry.Document.Path[..^".md".Length]}/index.md";
        return entry.FindBeside(name) is { } index
            ? $"The text of an entry with photos is called `index.md`. Rename this file to `{index}`; if other entries stand in this folder, too, make `{own}` of it and put `{name}` beside it."
            : $"An entry with photos is a folder: make `{own}` of this file and put `{name}` beside it.";
    }

    private static Fix.Rename? Rename(EntryReader entry, string name) =>
        entry.FindPicture(name) is { } misnamed
            && Path.GetExtension(name).ToLowerInvariant() is (".jpg" or ".jpeg" or ".png" or ".webp") and var ending
            ? FileNames.Mend(misnamed.Path, BetterName(name), ending)
            : null;

    // A long number is mostly the second at which the photo was taken.
    private static string BetterName(string name) =>
        PathWithoutEnding(name) is var stem && (LongNumber().IsMatch(stem) || !Slug.TryMake(stem, out _)) ? "photo" : stem;

    private static string ExplainName(string name)
    {
        var better = Slug.TryMake(BetterName(name), out var slug) ? slug.Value : "";
        return name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
        {
            "jpg" or "jpeg" or "png" or "webp" when name.AsSpan().ContainsAny('/', '\\') =>
                $"Write the photo's name alone, without a folder, `{FileNames.WithoutFolder(name)}`, and put the file beside this entry.",
            ("jpg" or "jpeg" or "png" or "webp") and var ending =>
                $"A photo's name has only lower-case letters, digits and hyphens. Rename the file to `{better}.{ending}`, and write this name here.",
            "heic" or "heif" or "avif" or "gif" or "svg" or "tif" or "tiff" or "bmp" or "pdf" =>
                $"The site shows JPEG, PNG and WebP. {PhotoSignature.HowToSaveAsJpeg} Then name it `{better}.jpg`, and write this name here.",
            _ =>
                "This should be the name of a file beside this entry in lower-case letters, digits and hyphens, such as `border.jpg`; the picture is a JPEG, PNG or WebP.",
        };
    }

    private static string PathWithoutEnding(string name)
    {
        var last = FileNames.WithoutFolder(name);
        return last.LastIndexOf('.') is var dot and > 0 ? last[..dot] : last;
    }

    private static bool TryReadAlt(YamlNode node, FileFindings findings, out string alt)
    {
        alt = "";
        if (node is YamlScalar { Value: var text } && string.IsNullOrWhiteSpace(text))
            return Values.Refuse(findings, node, $"This text is empty. {AltHint}");
        if (!Values.Text(node, findings, out alt))
            return false;
        if (SaysNothing().IsMatch(alt))
            findings.Add(Rule.AltText, node.At, $"This names the photo and does not describe it. {AltHint}");
        return true;
    }

    /// <summary>Says what is wrong with a picture, and what its file tells besides.</summary>
    internal static bool IsShown(PictureFile picture, YamlNode node, FileFindings findings)
    {
        if (picture.Refusal.Length > 0)
            findings.Add(Rule.PhotoRefused, node.At, $"{picture.Refusal} It is not shown.");
        if (picture.Photo is { Betrays.IsEmpty: false } photo)
            findings.Add(Rule.PhotoBetrays, node.At,
                $"The file holds more than the picture: {string.Join(", ", photo.Betrays)}. The site takes it out of what it shows, but the file itself still has it: save a copy without it, above all before you pass the file on.");
        return picture.Photo is not null;
    }

    [GeneratedRegex(@"^[a-z0-9]+([._-][a-z0-9]+)*\.(jpg|jpeg|png|webp)\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileNameForm();

    // The name of a file, and "Photo of Mina".
    [GeneratedRegex(
        @"^([^\s]+\.(jpe?g|png|webp|heic|gif)|(img|dsc|pxl)[_-]?[0-9]\S*|((a|the|our) )?(photo(graph)?|picture|image|portrait|foto|pic)( [0-9]+|( of)?( (?-i:\p{Lu})[\p{L}'’-]*){1,3})?)[.]?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysNothing();

    [GeneratedRegex("[0-9]{6}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
