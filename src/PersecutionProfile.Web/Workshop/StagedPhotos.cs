using System.Collections.Concurrent;
using PersecutionProfile.Content.Photos;
using PersecutionProfile.Content.Writing;

namespace PersecutionProfile.Web.Workshop;

/// <summary>
/// Photos that were dropped and have no words yet, already without what was hidden in them. They are in memory alone: what is
/// not taken is gone with the program.
/// </summary>
internal sealed class StagedPhotos(PhotoProcess process)
{
    private readonly ConcurrentDictionary<Guid, StagedPhoto> photos = [];

    public StagedPhoto? Find(Guid id) => photos.GetValueOrDefault(id);

    public IEnumerable<StagedPhoto> Of(string entry) => photos.Values.Where(photo => photo.Entry == entry).OrderBy(photo => photo.Name);

    public void Remove(Guid id) => photos.TryRemove(id, out _);

    /// <summary>An entry that gets its first photo becomes a folder.</summary>
    public void MoveTo(string from, string to)
    {
        foreach (var photo in Of(from).ToArray())
            photos[photo.Id] = photo with { Entry = to };
    }

    /// <summary>The sentence why it cannot be shown; null when it is staged.</summary>
    public string? Add(string entry, string name, Stream original)
    {
        if (!CleanPhoto.TryMake(original, process, out var clean, out var reason))
            return reason;
        var photo = new StagedPhoto(Guid.NewGuid(), entry, name, clean);
        photos[photo.Id] = photo;
        return null;
    }
}

/// <param name="Entry">The file of the entry that it shall stand beside.</param>
/// <param name="Name">Of the file that was dropped.</param>
internal sealed record StagedPhoto(Guid Id, string Entry, string Name, CleanPhoto Clean)
{
    public string Type => Clean.Extension == ".png" ? "image/png" : "image/jpeg";
}
