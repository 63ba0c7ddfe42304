using PersecutionProfile.Content.Tests.Photos;

namespace PersecutionProfile.Web.Tests;

/// <summary>A copy of the shipped content in which some stories have photos, upright and lying, and a country, too.</summary>
internal sealed class IllustratedContent : IDisposable
{
    private static readonly (string Name, Func<byte[]> Make, string Role)[] Photos =
    [
        ("upright.jpg", () => Generated.Turned(2000, 1500, 6), "lead"),
        ("lying.jpg", () => Generated.Jpeg(2000, 900), "body"),
        ("small.png", () => Generated.Png(300, 200), "body"),
    ];

    public IllustratedContent()
    {
        var shipped = Path.Combine(SiteFixture.RepositoryRoot, "content");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        var made = Photos.Select(photo => (photo.Name, Bytes: photo.Make(), photo.Role)).ToArray();
        // A photo takes more than a second to make: eight stories are enough for each page that can show one.
        string[] entries =
        [
            .. Directory.GetFiles(Path.Combine(Folder, "news"), "*.md").Order(StringComparer.Ordinal).Take(8),
            Path.Combine(Folder, "countries", "laos.md"),
        ];
        foreach (var entry in entries)
            Illustrate(entry, made);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("illustrated-").FullName;

    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private static void Illustrate(string entry, (string Name, byte[] Bytes, string Role)[] photos)
    {
        var folder = entry[..^".md".Length];
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes, _) in photos)
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        var text = File.ReadAllText(entry).Replace("](../", "](../../", StringComparison.Ordinal);
        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        var lines = string.Concat(
            photos.Select(
                photo =>
                    $"\n- {{file: {photo.Name}, role: {photo.Role}, alt: Three fields of colour, caption: A caption., credit: A partner, consent: no-faces}}"));
        var body = string.Concat(photos.Where(photo => photo.Role == "body").Select(photo => $"\n\n![]({photo.Name})\n"));
        File.WriteAllText(Path.Combine(folder, "index.md"), $"{text[..end]}\nphotos:{lines}{text[end..]}{body}");
        File.Delete(entry);
    }
}
