using System.Globalization;

namespace PersecutionProfile.Content.Reading;

/// <summary>Names of files in a sentence.</summary>
internal static class FileNames
{
    private const int Most = 3;

    /// <summary>The first three, and how many others there are.</summary>
    public static string Join(IReadOnlyCollection<string> files)
    {
        var names = files.Take(Most).Select(file => $"`{file}`");
        return files.Count <= Most
            ? string.Join(" and ", names)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names)} and {files.Count - Most:N0} others");
    }
}
