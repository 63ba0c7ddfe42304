using System.Diagnostics;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content.Tests.Photos;

/// <summary>The process in which photos are made: the real program, started once for all tests, and ended with them.</summary>
internal static class Child
{
    private static readonly string OwnProject = Path.Combine(Repository.Root, "tests", "PersecutionProfile.Content.Tests");

    private static readonly string Program = Path.Combine(
        Repository.Root,
        "src",
        "PersecutionProfile.Web",
        Path.GetRelativePath(OwnProject, AppContext.BaseDirectory),
        "PersecutionProfile.Web.dll");

    public static PhotoProcess Process { get; } = new(Start());

    public static ProcessStartInfo Start() => new("dotnet", [Program, "photos"]);

    public static PhotoProcess New(ProcessStartInfo start, TimeSpan? mostProcessorTime = null, TimeSpan? mostTime = null) =>
        new(start) { MostProcessorTime = mostProcessorTime ?? TimeSpan.FromSeconds(10), MostTime = mostTime ?? TimeSpan.FromMinutes(2) };

    /// <summary>What becomes of a file's bytes.</summary>
    public static (MadePhoto? Photo, string Refusal) Make(byte[] file, string name = "a.jpg", PhotoProcess? process = null)
    {
        using var folder = new ContentFolder()
            .With("news/a/index.md",
                $"---\ntitle: A\ndate: 2026-01-01\nsummary: S\ncountries: []\nphotos: [{{file: {name}, role: lead, alt: A, credit: C, consent: no-faces}}]\n---\nText.\n")
            .With($"news/a/{name}", file);
        var reading = new PersecutionProfile.Content.Reading.ContentReader(folder.Path, photos: new(folder.Path, process ?? Process))
            .ReadWithPhotos(ContentFolder.Noon);
        return (
            reading.Site.Stories.Single().Photos.SingleOrDefault()?.Picture,
            string.Join('\n', reading.Findings.Where(finding => finding.Rule == Rule.PhotoRefused).Select(finding => finding.Message)));
    }

    public static MadePhoto Photo(byte[] file, string name = "a.jpg")
    {
        var (photo, refusal) = Make(file, name);
        Assert.True(photo is not null, refusal);
        Assert.Empty(refusal);
        return photo;
    }

    public static string Refusal(byte[] file, string name = "a.jpg", PhotoProcess? process = null)
    {
        var (photo, refusal) = Make(file, name, process);
        Assert.Null(photo);
        Assert.EndsWith(". It is not shown.", refusal, StringComparison.Ordinal);
        return refusal;
    }
}
