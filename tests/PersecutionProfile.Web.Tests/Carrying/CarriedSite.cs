using Microsoft.Extensions.DependencyInjection;
using PersecutionProfile.Web.Export;
using PersecutionProfile.Web.Rendering;
using PersecutionProfile.Web.Tests.Export;

namespace PersecutionProfile.Web.Tests.Carrying;

/// <summary>A small site in three languages, and the stick that is made of it.</summary>
internal static class CarriedSite
{
    public static TemporarySite New() => new TemporarySite().WithLanguages("footer: Read [more](https://elsewhere.example/more).")
        .WithCountry("laos", "LA", "Laos")
        .With("countries/laos.ko.md", "---\ntitle: 라오스\nsummary: 메콩강의 나라.\ntranslated-by: machine\n---\n\n마을 교회가 있습니다.\n")
        .With("prayer/laos/peace.md", "---\ntitle: Peace\n---\nThat there be peace in the Straße of São Tomé.\n")
        .With("prayer/laos/peace.ko.md", "---\ntitle: 평화\ntranslated-by: machine\n---\n라오스에 평화를 주소서.\n")
        .With("prayer/laos/rice.md", "---\ntitle: Rice\n---\nThat there be rice.\n")
        .With("prayer/laos/rice.ko.md", "---\ntitle: 쌀\ntranslated-by: machine\n---\n쌀을 주소서.\n")
        .With("prayer/laos/rain.md", "---\ntitle: Rain\n---\nThat there be rain.\n")
        .With("prayer/laos/rain.ko.md", "---\ntitle: 비\ntranslated-by: machine\n---\n비를 주소서.\n")
        .With("prayer/laos/words.md", "---\ntitle: A prayer for Laos\nkind: prayer\n---\nFather, be near.\n\nAmen.\n")
        .With("prayer/laos/words.ko.md", "---\ntitle: 라오스를 위한 기도\ntranslated-by: machine\n---\n아버지, 가까이 계시옵소서.\n\n아멘.\n")
        .WithStory("crossing", "2020-01-01", "countries: [laos]")
        .With("news/elsewhere.md", "---\ntitle: Elsewhere\ndate: 2021-01-01\nsummary: S\n---\n"
            + "See [the report](https://elsewhere.example/report) and [Laos](/countries/laos).\n");

    public static StickExport Stick(SiteFixture site) => new(site.Site, site.Services.GetRequiredService<RenderedPages>());

    public static async Task<ExportedSite> ExportAsync(SiteFixture site, CancellationToken cancel)
    {
        var export = new ExportedSite();
        using var folder = new ExportFolder(export.Folder);
        await Stick(site).WriteAsync(folder, () => { }, cancel);
        folder.Complete(new DateTimeOffset(site.Site.Today.AddDays(1).ToDateTime(default), TimeSpan.Zero));
        return export;
    }
}
