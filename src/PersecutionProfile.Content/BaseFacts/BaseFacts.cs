using System.Collections.Frozen;
using System.Text.Json;

namespace PersecutionProfile.Content.BaseFacts;

/// <summary>Plain facts of 237 countries from The World Factbook (public domain), as of its last edition, 2026.</summary>
public sealed record BaseFacts(
    string Code,
    string Name,
    WorldRegion Region,
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
    // What the Factbook's lists of borders call a country otherwise than its own entry does.
    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>
    {
        ["Burma"] = "Myanmar",
        ["China (southeast)"] = "China",
        ["Cote d'Ivoire"] = "Ivory Coast",
        ["Czech Republic"] = "Czechia",
        ["Democratic Republic of the Congo"] = "DR Congo",
        ["Denmark (Greenland)"] = "Greenland",
        ["Gaza Strip"] = "Palestine",
        ["Holy See (Vatican City)"] = "Vatican City",
        ["Lithuania (Kaliningrad Oblast)"] = "Lithuania",
        ["Macedonia"] = "North Macedonia",
        ["Morocco (Ceuta)"] = "Morocco",
        ["Poland (Kaliningrad Oblast)"] = "Poland",
        ["Republic of the Congo"] = "Congo",
        ["Russia (Kaliningrad)"] = "Russia",
        ["Russia (northeast)"] = "Russia",
        ["Saint Martin (France)"] = "Saint Martin",
        ["Spain (Ceuta)"] = "Spain",
        ["The Gambia"] = "Gambia",
        ["Turkey"] = "Türkiye",
        ["UAE"] = "United Arab Emirates",
        ["UK"] = "United Kingdom",
        ["US"] = "United States",
        ["West Bank"] = "Palestine",
    }.ToFrozenDictionary();

    public static ImmutableArray<BaseFacts> All { get; } = Load();

    private static readonly FrozenDictionary<Slug, BaseFacts> BySlug = All.ToFrozenDictionary(facts => facts.Slug);

    private static readonly FrozenSet<string> Codes = All.Select(facts => facts.Code).ToFrozenSet();

    /// <summary>Names of countries by the slug of the name, such as "south-korea".</summary>
    public static FrozenDictionary<Slug, string> Names { get; } = All.ToFrozenDictionary(facts => facts.Slug, facts => facts.Name);

    public static bool HasCode(CountryCode code) => Codes.Contains(code.Value);

    public Slug Slug => Slug.TryMake(Name, out var slug) ? slug : throw new FormatException($"No slug for {Name}.");

    /// <summary>The countries it borders on, by slug; places that are no country of their own are left out.</summary>
    public ImmutableArray<Slug> Neighbours =>
    [
        .. Borders.Select(border => OtherNames.GetValueOrDefault(border, border))
            .Select(name => Slug.TryMake(name, out var slug) && Names.ContainsKey(slug) ? slug : default)
            .Where(slug => slug != default)
            .Distinct(),
    ];

    /// <summary>The head of state, with names written as usual.</summary>
    public string Leader => CapitalSurnames.ToWords(ChiefOfState);

    /// <summary>By the slug of the name; null for a name that is not in it.</summary>
    public static BaseFacts? Find(Slug slug) => BySlug.GetValueOrDefault(slug);

    public static BaseFacts? Find(CountryCode code) => All.FirstOrDefault(facts => facts.Code == code.Value);

    // Field by field: a serializer would cost a tenth of a second at each start.
    private static ImmutableArray<BaseFacts> Load()
    {
        using var stream = typeof(BaseFacts).Assembly.GetManifestResourceStream("country-facts.json")!;
        using var edition = JsonDocument.Parse(stream);
        return [.. edition.RootElement.GetProperty("countries").EnumerateObject().Select(country => Of(country.Value))];
    }

    private static BaseFacts Of(JsonElement facts)
    {
        return new BaseFacts(
            Text("iso2"),
            Text("name"),
            RegionOf(Text("factbookPath").Split('/')[0]),
            Text("capital"),
            Number("population"),
            (int?)Number("populationAsOf"),
            Text("coordinates"),
            [.. facts.GetProperty("borders").EnumerateArray().Select(border => border.GetString()!)],
            Text("languages"),
            Text("religions"),
            Text("government"),
            Text("chiefOfState"));

        string Text(string name) => facts.GetProperty(name).GetString()!;
        long? Number(string name) => facts.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;
    }

    private static WorldRegion RegionOf(string chapter) => chapter switch
    {
        "africa" => WorldRegion.Africa,
        "middle-east" => WorldRegion.MiddleEast,
        "central-asia" => WorldRegion.CentralAsia,
        "south-asia" => WorldRegion.SouthAsia,
        "east-n-southeast-asia" => WorldRegion.EastAndSoutheastAsia,
        "europe" => WorldRegion.Europe,
        "north-america" => WorldRegion.NorthAmerica,
        "central-america-n-caribbean" => WorldRegion.CentralAmerica,
        "south-america" => WorldRegion.SouthAmerica,
        "australia-oceania" => WorldRegion.Oceania,
        _ => throw new FormatException($"No region for {chapter}."),
    };
}

/// <summary>The chapters of the Factbook, in the order in which they are shown; a country of which it says nothing is elsewhere.</summary>
public enum WorldRegion
{
    Africa,
    MiddleEast,
    CentralAsia,
    SouthAsia,
    EastAndSoutheastAsia,
    Europe,
    NorthAmerica,
    CentralAmerica,
    SouthAmerica,
    Oceania,
    Elsewhere,
}
