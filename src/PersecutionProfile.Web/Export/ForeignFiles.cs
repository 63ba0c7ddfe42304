using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>Keeps an export from deleting what it has not written.</summary>
internal static class ForeignFiles
{
    /// <summary>The files of the earlier export with their hashes; none where the folder is new or empty.</summary>
    /// <exception cref="ContentException">The folder holds something else, too.</exception>
    public static Dictionary<string, string> Refuse(string folder)
    {
        var info = new DirectoryInfo(folder);
        if (File.Exists(folder) || info.LinkTarget is not null)
            throw new ContentException(
                $"“{folder}” is {(info.LinkTarget is null ? "a file" : "a symbolic link")}. Name a folder that does not exist yet, that is empty, or that an earlier export wrote.");
        if (!info.Exists)
            return [];
        if (Manifest.Read(folder) is { } known)
        {
            if (FilesOf(info).FirstOrDefault(file => file != Manifest.File && !known.ContainsKey(file)) is { } foreign)
                throw new ContentException(
                    $"“{folder}” holds `{foreign}`, which no export wrote and this one would remove. Move it elsewhere; nothing was changed.");
            return known;
        }
        if (info.EnumerateFileSystemInfos().Any())
            throw new ContentException(
                $"“{folder}” is not empty, and what is in it is no export. Name a folder that does not exist yet, that is empty, or that an earlier export wrote; nothing was changed.");
        return [];
    }

    /// <summary>A symbolic link is not followed: it counts as a file, and no export writes one.</summary>
    /// <param name="isLeftOut">Which folders are not looked into, by their paths.</param>
    public static IEnumerable<string> FilesOf(DirectoryInfo folder, string path = "", Func<string, bool>? isLeftOut = null) =>
        folder.EnumerateFileSystemInfos().SelectMany(entry =>
            entry.LinkTarget is not null ? [$"{path}{entry.Name}{(entry is DirectoryInfo ? "/" : "")} (a symbolic link)"]
            : entry is not DirectoryInfo inner ? [path + entry.Name]
            : isLeftOut?.Invoke(path + inner.Name) == true ? []
            : FilesOf(inner, $"{path}{inner.Name}/", isLeftOut));
}
