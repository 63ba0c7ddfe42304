namespace PersecutionProfile.Content.Reading;

/// <summary>What an entry may name that stands in other files.</summary>
/// <param name="CountryNames">The name to show by the slug of each known country; null for one that is not to be named now.</param>
/// <param name="StorySlugs">The stories of the folder, published or not.</param>
/// <param name="Pictures">By path inside the folder.</param>
internal sealed record ReadingContext(
    Definitions<Source> Sources,
    Definitions<FigureDefinition> Figures,
    Dictionary<Slug, string?> CountryNames,
    HashSet<Slug> StorySlugs,
    Dictionary<string, PictureFile> Pictures)
{
    /// <summary>What the editions of the World Watch List give each country, newest first.</summary>
    public required Dictionary<Slug, ImmutableArray<Ranking>> Rankings { get; init; }

    /// <summary>That of the originals.</summary>
    public required Language Language { get; init; }

    public required Suggestions NearSources { get; init; }

    public required Suggestions NearFigures { get; init; }

    public required Suggestions NearCountries { get; init; }

    public required Suggestions NearStories { get; init; }

    /// <summary>Whether the other has nothing else to say, so that what was read with one holds with both.</summary>
    public bool HasSameContent(ReadingContext other) =>
        Language == other.Language
        && StorySlugs.SetEquals(other.StorySlugs)
        && Pictures.Count == other.Pictures.Count
        && Pictures.All(pair => other.Pictures.TryGetValue(pair.Key, out var picture) && ReferenceEquals(picture, pair.Value))
        && CountryNames.Count == other.CountryNames.Count
        && CountryNames.All(pair => other.CountryNames.TryGetValue(pair.Key, out var name) && name == pair.Value)
        && Rankings.Count == other.Rankings.Count
        && Rankings.All(pair => other.Rankings.TryGetValue(pair.Key, out var rankings) && rankings.SequenceEqual(pair.Value))
        && Sources.HasSameContent(other.Sources)
        && Figures.HasSameContent(other.Figures);
}
