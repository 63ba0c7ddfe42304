using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersecutionProfile.Content.BaseFacts;

/// <summary>Plain facts of 237 countries from The World Factbook (public domain), as of its last edition, 2026.</summary>
public sealed record BaseFacts(
    [property: JsonPropertyName("iso2")] string Code,
    string Name,
    string Capital,
    long? Population,
    int? PopulationAsOf,
    string Coordinates,
    ImmutableArray<string> Borders,
    string Languages,
    string Religions,
    string Government,
    string ChiefOfState)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static ImmutableArray<BaseFacts> All { get; } = Load();

    /// <summary>Names of countries by the slug of the name, such as "south-korea".</summary>
    public static FrozenDictionary<Slug, string> Names { get; } = All.ToFrozenDictionary(facts => facts.Slug, facts => facts.Name);

    public Slug Slug => Slug.TryMake(Name, out var slug) ? slug : throw new FormatException($"No slug for {Name}.");

    public static BaseFacts? Find(CountryCode code) => All.FirstOrDefault(facts => facts.Code == code.Value);

    private static ImmutableArray<BaseFacts> Load()
    {
        using var stream = typeof(BaseFacts).Assembly.GetManifestResourceStream("country-facts.json")!;
        return [.. JsonSerializer.Deserialize<Edition>(stream, Options)!.Countries.Values];
    }

    private sealed record Edition(Dictionary<string, BaseFacts> Countries);
}
