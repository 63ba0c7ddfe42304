namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>Small pictures written by real encoders (README.md in the Fixtures folder tells which and how).</summary>
internal static class Fixture
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Photos", "Fixtures");

    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static IEnumerable<string> Photos =>
        Names(name => !name.StartsWith("refused", StringComparison.Ordinal) && !name.EndsWith(".md", StringComparison.Ordinal));

    private static IEnumerable<string> Names(Func<string, bool> wanted) =>
        Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Where(wanted).Order(StringComparer.Ordinal);
}
