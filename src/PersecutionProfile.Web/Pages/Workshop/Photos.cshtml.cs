using Microsoft.AspNetCore.Mvc;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Writing;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Workshop;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>Photos are dropped, looked at, and put beside their entry when it is said what they show.</summary>
public sealed class PhotosModel(IServiceProvider services) : WorkshopPage(services)
{
    private readonly StagedPhotos staged = services.GetRequiredService<StagedPhotos>();

    public override string Title => "Photos";

    [BindProperty(SupportsGet = true, Name = "file")]
    public string EntryPath { get; set; } = "";

    internal Sheet? Sheet => Desk.Find(EntryPath);

    public string EntryName => Site.Preview!.Find(EntryPath)?.Name ?? EntryPath;

    /// <summary>With a name for each that no file beside the entry has, and no other of them.</summary>
    internal IEnumerable<(StagedPhoto Photo, string Name)> Staged
    {
        get
        {
            var folder = Path.Combine(Desk.Folder, NewPhoto.FolderOf(EntryPath));
            var taken = Directory.Exists(folder)
                ? Directory.EnumerateFiles(folder).Select(Path.GetFileNameWithoutExtension).ToHashSet()
                : [];
            foreach (var photo in staged.Of(EntryPath))
            {
                var name = NewPhoto.NameOf(photo.Name, candidate => taken.Contains(candidate.Value)).Value;
                taken.Add(name);
                yield return (photo, name);
            }
        }
    }

    public IActionResult OnPostDrop(List<IFormFile> photos, Guid? forget)
    {
        if (forget is { } id)
            staged.Remove(id);
        var refused = new List<string>();
        foreach (var photo in photos.Take(WorkshopLimits.MostPhotos))
        {
            using var stream = photo.OpenReadStream();
            Try(() =>
            {
                if (Add(photo.FileName, stream) is { } reason)
                    refused.Add($"{Path.GetFileName(photo.FileName)}: {reason}");
            });
        }
        if (refused.Count > 0)
            Problem = string.Join(" ", refused);
        return Page();
    }

    public IActionResult OnPostAdd(Guid id, string? consent, string? alt, string? credit, string? caption, string? name)
    {
        if (staged.Find(id) is not { } photo || Sheet is not { } sheet)
            return Page();
        if (Missing(consent, alt, credit) is { } missing)
            Problem = missing;
        else if (!Slug.TryParse(name ?? "", out var slug))
            Problem = $"“{name}” cannot be a name here. It has only lower-case letters, digits and hyphens, such as a-short-title.";
        else if (sheet.IsUnsaved)
            Problem = $"{EntryPath} has changes that are not saved. Save them first, then add the photo.";
        else if (!NewPhoto.TryAdd(
            EntryPath,
            sheet.Text,
            slug,
            photo.Clean,
            new PhotoWords(alt!.Trim(), credit!.Trim(), consent!, caption?.Trim() ?? ""),
            out var added,
            out var reason))
        {
            Problem = reason;
        }
        else
        {
            // Where it shall stand, the editor decides; until then it stands at the end.
            var text = added.IsLead ? added.Text : $"{added.Text.TrimEnd('\n')}\n\n![]({Path.GetFileName(added.File)})\n";
            if (Try(() => Desk.Add(EntryPath, added.Entry, text, added.File, added.Photo)))
            {
                staged.Remove(id);
                staged.MoveTo(EntryPath, added.Entry);
                return Redirect(staged.Of(added.Entry).Any()
                    ? WorkshopPaths.PhotosOf(added.Entry)
                    : $"{WorkshopPaths.Of(added.Entry)}&done=photo");
            }
        }
        return Page();
    }

    private string? Add(string name, Stream stream)
    {
        try
        {
            return staged.Add(EntryPath, Path.GetFileName(name), stream);
        }
        catch (PhotosNotMadeException error)
        {
            return error.Message;
        }
    }

    private static string? Missing(string? consent, string? alt, string? credit) =>
        string.IsNullOrWhiteSpace(consent) ? "Say why the photo may be shown."
        : string.IsNullOrWhiteSpace(alt) ? "Say what can be seen, for people who cannot see it."
        : string.IsNullOrWhiteSpace(credit) ? "Say who took the photo, or who owns it."
        : consent is not ("given" or "no-faces" or "not-needed" or "public-domain") ? "Choose why the photo may be shown."
        : null;
}
