import { describe, expect, it } from 'vitest';
import { nearest } from '#client/nearest.ts';

describe('an address that does not exist', () => {
  const addresses = ['/', '/projekte/', '/projekte/stadtlabor-soest/', '/projekte/stadtarchiv/', '/regionen/soest/'];

  it('is near to one that differs by a few letters', () => {
    expect(nearest('/projekte/stadtlabor-sost', addresses)[0]).toBe('/projekte/stadtlabor-soest/');
    expect(nearest('/projekt/', addresses)).toEqual(['/projekte/']);
  });

  it('may have another case, an ending, or be written with umlauts', () => {
    expect(nearest('/Regionen/SOEST.html', addresses)).toEqual(['/regionen/soest/']);
    expect(nearest('/regionen/s%C3%B6st/', addresses)).toEqual(['/regionen/soest/']);
  });

  it('is found in another folder by its name', () => {
    expect(nearest('/themen/stadtlabor-soest/', addresses)).toEqual(['/projekte/stadtlabor-soest/']);
  });

  it('leads nowhere where nothing is near', () => {
    expect(nearest('/gibt/es/nicht', addresses)).toEqual([]);
  });

  it('brings at most three, the nearest first', () => {
    const many = ['/a/bus-4/', '/a/bus-1/', '/a/bus-12/', '/a/bus-3/'];
    expect(nearest('/a/bus-1', many)).toHaveLength(3);
    expect(nearest('/a/bus-1', many)[0]).toBe('/a/bus-1/');
  });
});
