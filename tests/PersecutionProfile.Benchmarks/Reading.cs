using BenchmarkDotNet.Attributes;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Searching;

namespace PersecutionProfile.Benchmarks;

/// <summary>From files to a snapshot: cold, and after one file has changed.</summary>
[MemoryDiagnoser]
public class Reading : IDisposable
{
    private Corpus corpus = null!;
    private ContentReader reader = null!;
    private int version;

    [Params(100, 1000, 10000)]
    public int Stories { get; set; }

    [GlobalSetup]
    public void Write()
    {
        corpus = new Corpus(Stories);
        reader = new ContentReader(corpus.Folder);
        reader.Read(DateTimeOffset.UtcNow);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        corpus.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public SiteContent ColdStart() => corpus.Read();

    [Benchmark]
    public ContentReading OneFileSaved()
    {
        corpus.Write("news/story-00007.md",
            $"---\ntitle: Version {version++}\ndate: 2020-01-01\nsummary: Changed\n---\n\n{corpus.Body()}\n");
        reader.HasChanged(["news/story-00007.md"]);
        return reader.Assemble(DateTimeOffset.UtcNow);
    }
}

/// <summary>A search over all text.</summary>
[MemoryDiagnoser]
public class Searching
{
    private SiteContent site = null!;

    [Params("prison", "pris church", "winter river market", "nothing-like-this")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        using var corpus = new Corpus(10000);
        site = corpus.Read();
    }

    [Benchmark]
    public SearchResults Find() => site.Search.Find(new SearchQuery(Query));
}
