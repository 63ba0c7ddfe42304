using System.Globalization;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Benchmarks;

/// <summary>A content folder of made-up words, the same at every run.</summary>
public sealed class Corpus : IDisposable
{
    private const int Countries = 100;

    private static readonly string[] Words =
    [
        "border", "church", "family", "prayer", "village", "prison", "pastor", "believer", "radio", "food", "medicine", "winter",
        "river", "market", "school", "shelter", "training", "hope", "courage", "network", "worker", "faith", "night", "road",
        "letter", "harvest", "song", "mountain", "city", "neighbour",
    ];

    private readonly Random random = new(7);

    public Corpus(int stories)
    {
        Write("site.yml", "name: Bench\ntagline: Made-up words\nbase-url: https://bench.example\n");
        Write("sources.yml", "almanac: {title: Almanac, publisher: Bench}\n");
        Write("figures.yml", "christians: {label: Christians, definition: All who are counted., unit: people}\n");
        var codes = Content.BaseFacts.BaseFacts.All;
        for (var number = 0; number < Countries; number++)
            Write($"countries/country-{number:000}.md",
                $"---\ntitle: Country {number}\ncode: {codes[number].Code}\nsummary: {Sentence()}\nfigures:\n  - {{name: christians, value: {random.Next(1000, 1000000)}, as-of: 2024, source: almanac}}\n---\n\n{Body()}\n");
        for (var number = 0; number < stories; number++)
            Write($"news/story-{number:00000}.md",
                $"---\ntitle: {Sentence()}\ndate: {new DateOnly(2015, 1, 1).AddDays(number % 4000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\nsummary: {Sentence()}\ncountries: [country-{random.Next(Countries):000}]\n---\n\n{Body()}\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-").FullName;

    public SiteContent Read() => new ContentReader(Folder).Read(DateTimeOffset.UnixEpoch.AddYears(56)).Site!;

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Body() =>
        string.Join(
            "\n\n",
            Enumerable.Range(0, 6)
                .Select(part => part % 3 == 2 ? $"## {Sentence()}" : string.Join(' ', Enumerable.Range(0, 5).Select(_ => Sentence()))));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Sentence() => string.Join(' ', Enumerable.Range(0, 12).Select(_ => Words[random.Next(Words.Length)]));
}
