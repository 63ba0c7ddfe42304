namespace PersecutionProfile.Content.Reading;

/// <summary>A value and its place in the file.</summary>
internal readonly record struct Located<T>(T Value, Place At);
