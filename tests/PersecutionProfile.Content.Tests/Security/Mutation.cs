namespace PersecutionProfile.Content.Tests.Security;

/// <summary>Changes of a file as accidents and attackers make them; the same seed makes the same changes.</summary>
internal sealed class Mutation(int seed)
{
    private readonly Random random = new(seed);

    /// <param name="others">Files that a piece may come from.</param>
    public byte[] Of(byte[] file, IReadOnlyList<byte[]> others)
    {
        var bytes = file.ToList();
        for (var change = random.Next(1, 5); change > 0; change--)
            Change(bytes, others);
        return [.. bytes];
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private void Change(List<byte> bytes, IReadOnlyList<byte[]> others)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 80), bytes.Count - at);
        switch (random.Next(10))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4 when random.Next(8) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                var other = Pick(others);
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, 300))]);
                break;
            default:
                bytes.InsertRange(at, Pick(Payloads.All));
                break;
        }
    }
}
