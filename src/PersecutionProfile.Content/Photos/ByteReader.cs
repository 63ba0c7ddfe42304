using System.Buffers.Binary;

namespace PersecutionProfile.Content.Photos;

/// <summary>Walks through a file; asking for more than there is refuses the photo instead of throwing an index error.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> data, PhotoFormat format)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _position;

    public readonly int Left => _data.Length - _position;

    public readonly ReadOnlySpan<byte> Rest => _data[_position..];

    public ReadOnlySpan<byte> Take(uint count)
    {
        if (count > Left)
        {
            throw PhotoRefusedException.Damaged(format, "it breaks off before its end");
        }

        var taken = _data.Slice(_position, (int)count);
        _position += (int)count;
        return taken;
    }

    public byte Byte() => Take(1)[0];

    public int UInt16BigEndian() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint UInt32BigEndian() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public uint UInt32LittleEndian() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));
}
