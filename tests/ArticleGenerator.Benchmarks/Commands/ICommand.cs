namespace ArticleGenerator.Benchmarks;

/// <summary>A measurement that is a word of the command line.</summary>
internal interface ICommand
{
    void Run();
}
