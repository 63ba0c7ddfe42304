using System.Text;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>One workshop for all tests that do not hinder each other: each writes files of its own.</summary>
[CollectionDefinition(nameof(SharedWorkshop))]
public sealed class SharedWorkshop : IAsyncLifetime, ICollectionFixture<SharedWorkshop>
{
    // Whatever could be logged is.
    private static readonly string[] EverythingLogged =
    [
        "--Serilog:MinimumLevel:Default=Verbose", "--Serilog:MinimumLevel:Override:Microsoft=Verbose",
        "--Serilog:MinimumLevel:Override:System=Verbose",
        "--Serilog:WriteTo:0:Args:outputTemplate={SourceContext} {Message:j} {Properties:j} {Exception}{NewLine}",
    ];

    internal WorkshopProcess Process { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Process.With("countries/laos.md", "---\ntitle: Laos\ncode: LA\nsummary: A summary.\nupdated: 2026-02-01\n---\n\nText about Laos.\n")
            .With("countries/laos.ko.md", "---\nsummary: 메콩강.\ntranslated-by: machine\nfollows: 2026-01-01\n---\n\n본문.\n")
            .With("prayer/laos/rest.md", "---\ntitle: Rest\ndate: 2026-01-01\nreview-by: 2026-02-01\n---\n\nRest for all.\n")
            .With("prayer/anybody.md", "---\ntitle: For anybody\ndate: 2026-01-01\ncountries: [laos]\n---\n\nRest for anybody.\n")
            .WithStory("draft", "draft: true")
            .WithStory("to-come", "publish: 2126-12-24 18:00")
            .WithStory("expired", "expires: 2026-02-01")
            .WithStory("finding", "nonsense: 1")
            .With("news/broken.md", "---\ntitle: [Broken\n---\nText.\n");
        File.WriteAllText(
            Path.Combine(Process.Folder, "news/trial.md"),
            "---\r\ntitle: A trial\r\ndate: 2026-01-16\r\nsummary: What happened.\r\ncountries: [laos]\r\n---\r\n\r\nThe trial.\r\n",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await Process.StartAsync(null, EverythingLogged);
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
