using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>The folder beside the target in which an export is built, and the file that says somebody is at it.</summary>
internal static class PartialFolder
{
    private const string ClaimFile = ".not-whole";

    /// <summary>Removes what exports left that were killed.</summary>
    /// <exception cref="ContentException">Another export into the same folder is running.</exception>
    public static (string Folder, FileStream Claim) Claim(string target)
    {
        var parent = Path.GetDirectoryName(target)
            ?? throw new ContentException("The root of the file system cannot be exported into. Name a folder in it.");
        Directory.CreateDirectory(parent);
        foreach (var left in Directory.EnumerateDirectories(parent, $"{Path.GetFileName(target)}.partial-*"))
            RemoveLeft(left);
        var folder = $"{target}.partial-{Environment.ProcessId}";
        Directory.CreateDirectory(folder);
        return (folder, new FileStream(Path.Combine(folder, ClaimFile), FileMode.CreateNew, FileAccess.Write, FileShare.None));
    }

    public static void Release(FileStream claim)
    {
        claim.Dispose();
        File.Delete(claim.Name);
    }

    private static void RemoveLeft(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, ClaimFile));
        // One without the claim was stopped in the moment in which it took its place.
        if (!file.Exists && Manifest.Read(folder) is null && Directory.EnumerateFileSystemEntries(folder).Any())
            return;
        try
        {
            if (file.Exists)
                new FileStream(file.FullName, FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
        }
        catch (IOException)
        {
            throw new ContentException($"Another export is being written to “{folder}”. Wait until it is done.");
        }
        Directory.Delete(folder, recursive: true);
    }
}
